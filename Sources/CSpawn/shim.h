// Calls of the C library that its headers hide behind _GNU_SOURCE, which the module that Swift makes of it does not
// set, or that are in no header of that module. Nothing is included, because the types would then belong to this module too.
#ifdef __linux__
extern int pipe2(int *ends, int flags);
extern int posix_spawn_file_actions_addchdir_np(void *actions, const char *path);
// Of glibc alone, the first since 2.34.
extern int posix_spawn_file_actions_addclosefrom_np(void *actions, int from);
extern int mallopt(int parameter, int value);
extern int fallocate(int file, int mode, long offset, long length);
extern int sched_getaffinity(int process, unsigned long size, void *mask);
extern int sched_setaffinity(int process, unsigned long size, const void *mask);
#endif
