/// Frequent words of other languages, from jusText 3.0.2 (BSD 2-Clause, see StopWords.swift).
extension StopWords {
    static let greek = """
        και του το της την από με η να που ο τον των στην σε είναι για στο τα τη τους οι ήταν \
        τις στη ως στις ένα στον ή δεν ότι στα μια κατά έχει ενώ είχε αλλά οποία όπως θα δύο \
        όπου του, μετά του. καθώς οποίο στους μέχρι αυτό επίσης προς μία αυτή όμως έχουν έγινε \
        μεταξύ όταν πρώτη πιο πόλη πολύ ένας χρόνια μόνο μπορεί περιοχή όνομα θέση οποίος κάθε \
        είχαν ενός πως μέρος βρίσκεται αν διάρκεια μέσα περίπου κυρίως μαζί τότε περίοδο έναν \
        ομάδα πάνω λόγω αποτελεί μεγάλη φορά πολλές πρώτο χωρίς υπό τους. σαν ίδια σήμερα έτσι \
        έργο αργότερα αυτά αιώνα χωριό ακόμα επί μιας πολλά πριν της. αφού συνέχεια κι της, έως \
        τμήμα υπάρχει φορές ώστε τόσο δηλαδή π.χ. αποτέλεσμα εποχή άλλα άλλες δε σειρά ελλάδα \
        απο γύρω κοντά ίδιο σύμφωνα όσο υπάρχουν οποίες γεννήθηκε γίνεται τέλος μεγάλο υπήρξε \
        αυτές πρέπει αναφέρεται τους, τρεις μέλος χώρα τελευταία όλα είτε ανάμεσα ονομασία \
        ακόμη μέσω έκανε όχι χρήση πλέον βάση μορφή ιστορία πήρε ελληνική γεγονός έργα κέντρο \
        ιδιαίτερα τελικά άρχισε αρχές αγίου τίτλο αρχικά γιος νέα εκεί συνήθως σύστημα σχεδόν \
        έτος εκτός ηλικία β' πόλης πρώτος χρόνο αυτός of θεωρείται βασιλιά κάτω εκλογές \
        χρησιμοποιείται ζωή ξεκίνησε α' συχνά μεγαλύτερη άλλη γίνει ίδιος όλες μεγαλύτερο έδρα \
        περισσότερο πρώτα μη μπορούν αθήνα έλαβε δεύτερη κάποια μέλη θάνατο γλώσσα όνομά \
        εναντίον δυο οποίοι κυβέρνηση αρκετά ομάδες εθνική αφορά εκείνη τρόπο εν περιοχές \
        σημαίνει όρος βρίσκονται άλλων κάνει ταινία οκτωβρίου σεπτεμβρίου παρά επειδή σημείο \
        ονομάζεται "η ιανουαρίου δεκαετία απριλίου εκ μαρτίου αυγούστου ήδη σχετικά ιουλίου \
        πολιτική ιουνίου αυτών νομού κάτοικοι μάχη οπότε σχέση διάφορες ανέλαβε γνωστή \
        πρωτάθλημα στοιχεία μαΐου όλη οποίων γνωστό αυτού πέθανε πατέρα κάτι τρία αιώνα. \
        δεκεμβρίου νοεμβρίου οποίου the έλληνας μόλις εξωτερικοί επίσης, νησί νέο κατοίκους \
        ιδρύθηκε αρχαία μας αυτής χώρας δεύτερο ζωής βασιλιάς γνωστός γιατί πρόεδρος φαίνεται \
        ρόλο πρωτεύουσα αποτελούν φεβρουαρίου πατέρας έκταση ανήκει πόλεις άλλους χώρο πληθυσμό \
        λίγο ιστορία. κόρη σκοπό μήκος προκειμένου μπορούσε οικογένεια τέλη διάστημα διάφορα \
        άλλο χρόνια. μεγάλες έγιναν αυτόν ανάπτυξη αποτελείται αρχή αγώνες πρώην περίπτωση \
        μικρό μάλιστα πανεπιστήμιο δυνάμεις έκδοση προέρχεται κατάφερε παραγωγή όλο ομάδας \
        νότια de μουσική περισσότερα έδωσε μην βόρεια πάλι περιλαμβάνει σύνδεσμοι. χρονιά χώρες \
        δημιουργία δεκαετίας βρισκόταν υπήρχε περί πίσω μικρή σώμα πέντε αγώνα ετών είδος \
        απόσταση σημαντικό έλληνες λέξη μητέρα πλευρά επαρχία περισσότερες κέρδισε πόλεμο \
        κατηγορία αριθμό επιτυχία κάποιο αναφέρει λόγο α΄ συμμετείχε πολλούς δύναμη πρώτες \
        πληθυσμός περιοχής αιώνα, κατάσταση μέση o ωστόσο επέστρεψε όμως, κατέκτησε σημαντική \
        έπειτα ωστόσο, πολλοί εποχής όλων γρηγοριανό ποτέ βοήθεια στοιχεία. β΄ παγκόσμιο βιβλίο \
        όρο ελληνικό πάντα ιωάννης σύνολο κατασκευή παιδιά απογραφή ούτε τύπου πηγές. \
        παράδειγμα ηπα παρέμεινε ελλάδας h οποίας απέκτησε είδη στιγμή εξαιτίας κυκλοφόρησε \
        χιλιόμετρα επόμενη δήμος βαθμό καριέρα σχολή συμμετοχή αριθμός κύπελλο hμερολόγιο (ή \
        αγωνίστηκε μέγεθος νέας χωριού έτσι, σελίδα αυτήν τρέχουσα κόσμο εξουσία κατοίκους. \
        αθηνών αυτούς ντε έφτασε οδήγησε παράδοση τελικό έξι ημέρα ίσως αρκετές σεζόν and αγίας \
        εθνικής τέσσερις σημαία ελλάδα. άλλοι αμέσως πολέμου παράλληλα επίπεδο χρησιμοποιούνται \
        τιμή προσπάθεια γεώργιος τραγούδι έχοντας απ' εκατομμύρια ανά μέτρα παρουσία όλους \
        έπρεπε έγραψε ξανά θέμα οποίους ελληνικής αποτέλεσε απέναντι ιωάννη θεωρία παραπάνω to \
        χρόνια, εκκλησία μήνες ύψος βιογραφία. άτομα και, δημιουργήθηκε γιο σημαντικά εξ \
        χαρακτηριστικά μερικές πέρασε υπήρχαν πορεία νίκη συνολικά εξελέγη άρχισαν εταιρεία \
        γενικά βραβείο νησιά γ' σημερινή άλμπουμ άγιος θάνατό 19ου επικεφαλής ευρώπη στρατό \
        σχέδιο διαδικασία έμεινε πλοία άποψη συνέχισε (όπως πληθυσμού κόμμα κάποιες περιέχει \
        ακολούθησε ναός λειτουργία ήρθε κοινό μεγάλα έφερε φέρει κύριο σπίτι οικονομική \
        θερμοκρασία κράτος αποφάσισε πολλών όλοι επιφάνεια δυνατότητα συγκρότημα κατοίκων \
        σχέσεις σπουδές ανατολικά εμφανίζεται αντίθεση (από εμφάνιση καθηγητής 1η θέσεις γαλλία \
        νέου ακριβώς
        """

    static let indonesian = """
        yang dan di dengan dari adalah pada ini untuk dalam tahun oleh sebagai menjadi juga \
        tidak ke atau sebuah merupakan ia memiliki satu itu dapat indonesia. karena lebih telah \
        akan mereka bahwa seorang seperti orang kota desa tersebut kecamatan secara salah saat \
        jawa beberapa banyak antara nama kemudian ada pertama bagian bahasa wilayah terletak \
        para kabupaten setelah kepada indonesia hingga besar hanya atas digunakan dua amerika \
        sangat lain yaitu menggunakan disebut serta tanggal dikenal bisa daerah negara suatu \
        masih masa sampai namun film sehingga itu, kembali mulai tempat sudah terhadap sekitar \
        bagi provinsi penduduk terdapat pernah ketika berada sejak of membuat dia dunia \
        berbagai baru selama kali termasuk tengah, ini, terjadi tentang bernama sistem bersama \
        paling anggota tetapi waktu kedua hari melalui anak sama semua melakukan sering harus \
        barat, ini. mempunyai berasal jepang berhasil luas bawah utama bulan akhirnya seluruh \
        selain dilakukan terdiri album maka lagu abad jumlah sebesar lainnya tiga awal rumah \
        musik air the tak kecil pun masyarakat setiap hal baik sebelum terkenal bentuk \
        tersebut. biasanya universitas perusahaan diri jenis tinggi sendiri tim lagi memberikan \
        luar ialah tetap pemerintahan maupun sedang musim hidup sebagian akhir serikat lalu \
        perang belanda masuk sebelah dimana pasukan agar timur, berarti pusat dianggap bidang \
        dibuat itu. inggris and kata pulau pula sekarang mencapai tanpa sungai hasil bermain \
        kapal mana tanah bekerja jalan sebanyak jiwa. kalimantan pemerintah mengenai suku \
        keluarga de luar. muncul kelompok presiden jakarta pesawat manusia selatan, cukup umum \
        terbesar negeri pranala raja proses mendapatkan republik dekat bola mendapat zaman \
        berdasarkan sekolah didirikan barat karya kerajaan langsung cara terutama tinggal islam \
        ditemukan laut menyebabkan penting menurut sedangkan pemain bukan mengalami desember \
        jiwa sejumlah sementara bahan buku jerman membentuk dirilis gelar tapi pendidikan belum \
        bahkan selatan menerima timur selalu mei januari agustus utara versi orang-orang lama \
        oktober meninggal maret menteri september resmi "the agama ilmu asal sejarah gereja \
        pihak jika acara lainnya. menuju udara berupa empat juli april umumnya menghasilkan \
        tokoh hampir new menyatakan distrik bintang tersebut, tingkat program juni perancis \
        eropa timur. hubungan saja ii indonesia, terakhir politik bangsa kurang mampu terus \
        menunjukkan mengambil november semakin buah akibat melihat juta gunung membawa \
        bergabung melawan sepak adanya berbeda km². lahir militer posisi mereka. mungkin \
        dipakai dibangun kawasan biasa kepala sumber istilah diberikan i kini serikat. panjang \
        organisasi nasional kelas daripada dimulai utara, stasiun suara ingin dasar tahun. kita \
        cerita jalur asia sebelumnya februari sultan sepanjang kaum diberi bin ibu korea \
        kekuatan sedikit wanita sejarah. datang dirinya membantu jaringan bandar lain. khusus \
        kehidupan sempat mengikuti berwarna menjabat makanan kekuasaan serangan sesuai tengah \
        km jauh serial hukum yakni pemimpin ditulis dunia. mendirikan menulis alat sulawesi \
        sang kereta milik bangunan lain, menemukan mata ketiga masalah jepang. tentara berubah \
        mesin berkembang piala ekonomi tangan grup permainan televisi jerman. penerbangan lima \
        industri mencari penyanyi api mengatakan usia tubuh sel meninggalkan berjudul namun, \
        alam kelurahan keadaan ikut partai angkatan periode kegiatan kode (bahasa meskipun \
        sekali memperoleh apa sumatera in produksi dipimpin putra belajar data arah warna pergi \
        keturunan komune cina surat depan budaya sebenarnya diketahui john berusaha permukaan \
        bertemu diambil britania klub memberi bila menikah muhammad warga perubahan menyerang \
        rakyat ahli kaisar tujuan operasi penggunaan tahun, memilih berbentuk memulai \
        memutuskan masing-masing italia. mobil keluar kemampuan aceh uni selatan. gaya \
        pertandingan mudah nilai allah informasi pangeran walaupun usaha diangkat daya komputer \
        perancis. populasi paus hutan ibukota jatuh daftar teknologi sendiri. meminta sisi \
        dewan berdiri sekaligus kerja asli al (lahir perkembangan batu gerakan pindah belakang \
        seni memenangkan berjumlah garis segera membangun senjata perangkat dinasti berlangsung \
        kepulauan katolik jarak tanaman bersifat badan merasa bantuan internasional spesies per \
        uang muda ataupun produk pertempuran terlihat malam tampil mantan hak perjalanan pantai \
        model begitu dijadikan lingkungan karakter berisi mirip pasar kristen dibentuk afrika \
        populer asam pembangunan ternyata kebanyakan jabatan kaki india misalnya demikian, bumi \
        beliau teori mengandung meraih awalnya arab mendukung berbatasan sosial tertentu \
        meliputi lainnya, penyakit dibandingkan diterbitkan ruang band menggantikan barat. \
        menarik kuat italia penuh lokasi diadakan seseorang orang. perempuan kondisi \
        kemungkinan tradisional jam memakai menjadikan tua khususnya raya demikian penghargaan \
        aktif mengembangkan membunuh sma cepat terlalu mereka, seri yunani rendah menolak \
        teknik kalangan ikan dikembangkan rasa pengguna dilahirkan memang segala juara jepang, \
        fungsi berat energi mengalahkan nomor menciptakan khas pimpinan mengeluarkan as \
        tertinggi penulis titik negara-negara hewan memimpin berkebangsaan media meningkatkan \
        struktur kematian mencoba aliran membuka pengaruh namanya australia mati satu-satunya \
        perlu peristiwa huruf jenderal mengadakan berperan to saling dimiliki inggris. umat \
        merujuk besar. bergerak sakit video panas pohon situs belanda. diproduksi israel \
        fakultas tumbuhan lembaga agung disebabkan berjalan disutradarai mengetahui terpilih \
        terlibat kadang-kadang aktor tumbuh minyak san utara. perdagangan anak-anak burung \
        (yang merah ketua rusia ayahnya tv gedung keras windows cahaya tradisi berusia \
        pengembangan putih bebas spanyol inggris, perdana mencakup lewat kasus bekas terbaik \
        tugas taman enam apabila meter besar, berakhir berita departemen mengubah peran guru \
        kayu menyediakan yahudi jadi radio ukuran serikat, kecepatan lagi. lokal darah kimia \
        jakarta. murid era antaranya kampung ulang berbasis dr. majalah konsep menguasai dibagi \
        m melanjutkan dipilih bertahan berhubungan modern kulit gagal upacara dibawah liga
        """
}
