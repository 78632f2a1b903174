filedesc://a.arc 0.0.0.0 20240101000000 text/plain 20
1 0 Mill
URL IP-add

http://a.example/ 127.0.0.1 20240101000000 text/plain 43
HTTP/1.0 200 OK
Content-Type: text/plain

mill
