// swift-format-ignore-file
// Made by scripts/make-stop-words; do not edit.

/// Frequent words of languages of Asia, from jusText 3.0.2 (BSD 2-Clause, see StopWords.swift).
extension StopWords {
    static let arabic = """
        في من على إلى أن التي عام عن أو مع بن كان هو الذي و ما هذه بعد هي هذا حيث بين كما وقد لا \
        كانت ذلك وفي وهو الله سنة ثم عبد حتى كل مدينة قبل قد لم وكان تم محمد وهي ومن بعض عدد له خلال \
        مثل فيها غير عليه أنه بها علي ان نادي أكثر أي والتي إلا ولكن يمكن أول عند منذ أحد منطقة \
        العربية الشيخ منها العديد تلك يكون القرن لها العالم إحدى تقع الأول بشكل عندما أيضا هناك \
        المتحدة الذين أبو ولا فيه المدينة ابن به الأولى فقد مما تكون يتم العام حوالي تحت أما أخرى \
        وذلك طريق كرة فإن عدة وكانت إن قام جامعة مصر الولايات جميع بسبب قدم عليها أكبر يوم الثاني \
        مجموعة حول أحمد مقاطعة والذي الحرب عشر ذات إذا قرية اسم ضمن لكرة الملك أنها ولد مركز قي \
        ولاية لكن المنطقة شركة الدين وبعد محافظة رئيس تاريخ يبلغ بدأ مجلس القدم بأن كبير قال العمل \
        سكانها ولم الدولة عمل باسم لاعب ضد يوجد نفس الوقت بالإضافة ـ عبر مرة علم وعلى عملية أثناء \
        فترة نحو كبيرة الكثير المملكة منه جنوب اللغة نظام شمال دون أهم داخل وكذلك كتاب آخر منتخب \
        واحد الناس وجود أصبح اليوم بني العربي وهذا معظم فقط فيما حين بما الأرض خاصة بل أبي الجيش \
        العالمية الآن بينما يعتبر تعتبر درجة الثانية يقع الفترة كأس القرية آل استخدام بداية واحدة \
        بطولة وما الأخرى البحر الحكومة حسب نسبة الإسلامية شكل يلعب أيضاً الدول يقوم فيلم عمر نهاية \
        سكان المناطق انتقل منهم القوات مليون العرب م ثلاثة العراق حالة الاتحاد إذ بناء انه دي أهل \
        ليس معهم سنوات الأمريكية قامت العامة بدأت نسمة الشرق لهم حاليا مواليد أجل أنواع الحياة وقت \
        لأن يجب مجال دولة نفسه عنه الحكم نوع مباراة الثالث الرغم الإنسان النظام أشهر أصبحت يكن عبارة \
        وتم حكم مارس تستخدم الأمر أفضل أكتوبر دور مستوى كتب مساحة إليه البلاد عهد الكتاب مدرسة شرق \
        موقع كلية وسط المسلمين لدى الخاصة نهر الوطني الرئيس عدم القديمة متر يناير صلى كانوا عين ألف \
        حرب الإسلام بلدية ثلاث لكل عادة فريق إضافة جانب أمام العزيز الشمال جبل كذلك حصل موسم الفيلم \
        المركز بواسطة بالنسبة الجنوب غرب الاسم وهناك حركة سبتمبر لمدة فوق الفريق نتيجة كثير إبراهيم \
        ومع السكان فهو يعرف تقوم يا إنتاج التاريخ الكبير مايو نوفمبر الوطنية العلم السنة حسن السيد \
        الجزيرة خط الجزء لعب يوليو الأمير الغربية شارك ديسمبر فرنسا الشركة أم مناطق يعمل يد إدارة \
        برنامج شهر الماء توجد وقال العصر أوروبا سطح وضع جائزة يستخدم بيت رسول إليها رقم سبيل معركة \
        الحزب المصرية هم يونيو وأن جزيرة الحركة جديدة الدكتور فهي لما الدولي توفي الدرجة دار وحتى \
        المواد لذلك سلسلة مكان مدن مختلفة إلي لهذا جزء بأنه التعليم وادي يسمى الشرقية عرض الجامعة \
        تبلغ المدن فبراير الإسلامي يعد المياه أعلى أغسطس عاصمة مختلف كلمة المجلس المعلومات حسين \
        العلوم كم صغيرة وهم الحديث السعودية ملك خارج بعدها ولكنه الرحمن السياسية حوض النبي عنها \
        قائمة الفرنسي أدى بلاد دراسة القاهرة وبين تسمى اسمه حزب رأس عضو القرآن جدا يوسف المصري \
        الشمالية العلماء العاصمة باستخدام الكويت ويمكن معه قرى الأعمال لقد محمود يقول الفرنسية البعض \
        ذو المجتمع قسم عالم الإمام جمهورية الغربي إنشاء ذكر قناة الشعب المدرسة جاء أقل الرئيسي هـ \
        رغم وسلم عاد النادي الطريق وزارة مجلة الطاقة تعمل قوة لصالح أبناء بهذا الثورة دول نقل أعمال \
        بحيث دمشق أيام لهذه صاحب وهذه والده السلطان حياته أبريل العسكرية ألمانيا تعد حياة طول الجديد \
        السابق شخص قبيلة ولعب شبكة عائلة خالد بذلك رجل الدولية الرئيسية القرى الجديدة طريقة أنحاء \
        تعرف يعود التابعة الغرب جديد شيء بلدة النوع إسرائيل زيادة بغداد الشرقي وصل لغة قصة الرابع \
        صورة وعندما فلسطين وغيرها سعيد الموقع لقب حد كثيرة وليس الجنوبية بي قوات الدوري ب السلام \
        علماء الدم يصل الخليج وله الأخيرة المغرب قتل البحث أربعة منصب تقدم نشر التاسع شبه تحتوي \
        منظمة نصف وبعض ال هنا العلمية وحدة يزيد الأكثر عشرة تابعة لكنه ظهر حدود العليا وبالتالي \
        أمريكا المجموعة الأمم الي لأنه الشكل هيئة أعضاء الكريم مرحلة حي بـ الدراسات فكان بدون وشارك \
        تضم سوف الأراضي الموجودة السلطة الجهاز ظهرت بلغ القانون الجمهورية يقارب شخصية إعادة يؤدي \
        نقطة فقال أرض الحصول جهة ويعتبر مسلسل تصل الأكبر سوريا المعروف صالح الأمريكي مربع عليهم بنت \
        يعني تظهر روسيا أصل أمر الحرارة فإنه القديم المختلفة مشروع الكنيسة وخاصة عمان عالية الكتب \
        وتعتبر صناعة البريطانية المرحلة العهد الأردنية لبنان الحدود تأسيس الحديثة الشباب هدف العملية \
        خمسة جبال خاص مسجد وسجل تطوير مباشرة جهاز سي سواء هؤلاء اتحاد ويوجد أواخر الخامس بالقرب عامي \
        الكبرى عمليات الجسم يطلق بقيادة المسجد ارتفاع التجارية جون تحمل حكومة ظهور تحقيق الدور ومنها \
        الحسن الطب عقد انها وإن الوصول الحيوانات لو فان قرب الأساسية الشعر ليست تقسيم جعل عديدة وفاة \
        باللغة تكن أقدم الحالة منتصف الداخلية أوائل المادة الأبيض أهمية الجزائر إسماعيل سيدي الدفاع \
        باشا سجل أفريقيا السياسي طويلة الخاص تعود مدى البطولة دائرة سعود القبائل سن سليمان بمدينة \
        مسيرته الكبيرة اسمها رجال بلديات المدارس مادة مملكة آسيا المنتخب الشمس وزير اليهود دوري \
        العلمي تأثير الجوية الهند ثاني بعضها يحدث بريطانيا مقابل كتابه وأصبح الثقافة جيش بأنها تحديد \
        عرف الشعبية سوق ولكنها البحرية تشكل إقليم إيطاليا الاقتصادية يظهر قصر البرنامج تمثل ظل \
        الوزراء عمرو فكرة دخل الطريقة تأسست قيمة صدر تولى درس أربع السادس المحلية مؤسسة فتح الأخير \
        باب شهادة لأول سعد اي اللعب وفقاً طلب الاجتماعية ففي الطائرة دولار لكي موسى لي ملعب فلم \
        الدينية الإنترنت فلا حدث نظرية سوى الآخر يحتوي التاريخية برامج نجد قيادة الشركات اما فاز \
        البيانات استطاع قانون القوة الاحتلال علاقة المباراة قبائل إسبانيا ناحية المجال سبب الصين \
        جمعية العراقي كامل كافة وقام تزال نطاق التجارة العدد العالمي الا الإمبراطورية الفلسطينية عصر \
        الفنان البلدة الخارجية الجمعية المحيط الطرق القدس الطبيعية تقديم الخلايا وتقع الصغيرة لجنة \
        مصطفى ثورة جمع لعام تعتمد نفسها العراقية أجهزة بتاريخ مصطلح وأيضا الهواء وجه الأردن آلاف \
        معدل حجم الشمالي بهذه الحالي تعني مدة بكر مطار الوحيد شارع الثالثة اللون بطريقة بصورة كثيرا \
        الفن سان أنهم ولقد يعتقد أبرز السنوات خدمة مرض تتكون ويتم اللجنة الأطفال مرات قائد الرجل \
        الأعلى قاعدة إنه بينها بكل البريطاني تشمل أحداث القسم الدراسة يحمل الـ رواية الشخصية محطة \
        صوت ومنذ معهد أخذ ابنه سرعة أساس الموسيقى جمال السورية بعنوان فصل الأحمر الألماني العشرين \
        طالب حالياً يمثل تنظيم خمس تعرض الرياضية أطلق مياه الثامن الواقع معينة العصور وكل مهمة \
        الاقتصاد تمت ممثل كبار يستطيع حل الفنية الشاعر أجزاء الزراعة تتميز أولاد المستوى ويبلغ أسس \
        فرقة الإنتاج يتكون الكلية تقريبا السابع كتابة زال البرلمان الآثار المسلسل البداية مدير \
        الأحيان القلب رسالة كفر مقاطعات أغنية العلاقات محاولة ستة اليابان الثانوية ويكون أعلن واسعة \
        تونس الأوروبية حال الواقعة مهرجان حرارة عامة الحسين الأدب طرق وسائل تتبع لن السوق تحدث وغير \
        باريس قلب الخدمات الشريف الكويتي زمن الوسط تصميم جريدة كنيسة اللغات طائرة زالت عثمان الأحداث \
        تغيير هما حقوق العمليات غالبا أغلب قرر مصري الموسم وحصل الجنوبي المتوسط كمية تطور حالات \
        النظر وجد سميت يعتمد العالي الخط الهندسة دورة المرض مكة المالية النساء معلومات تبعد الفرق \
        الأمن الكرة وصف أمير يرى الأسود وراء الوحدة المكان المعروفة اليمن الوسطى بينهم الرواية يزال \
        بجامعة والشيخ أمريكي بيروت قلعة وفى قضاء الرومانية سياسي خلف يعيش البناء دراسته جداً \
        العثمانية الضوء الجانب أسماء عاما الألمانية العلاج الطبية جزر السابقة المعهد خلالها ام الجهة \
        جماعة وعن الشخص وصلت أسرة المشروع عمله لندن يرجع مات المواقع كيف المرأة لأنها الرسول متعددة \
        دفع تخرج لكنها البرامج الإسرائيلي الوطن الفضاء عرفت مقر لنا الأمة ترك فلما الملكية المسيحية \
        الماضي وقعت جورج بالرغم البلدان العناصر الروسي ولذلك الزراعية وتوفي إطلاق الشام عناصر روما \
        ولما تحرير الإدارة صلاح عربية نسخة سورية اللاعب الزمن وإلى رفض لذا البحرين الغير الهدف فيصل \
        وعند تمكن الساحل تختلف الحاج اختيار الإنجليزية السبب الملعب واسع اللبنانية إما بسرعة يذكر \
        شركات أفراد يصبح دخول السيطرة السعودي الضغط نظرا القدرة التحق يضم الانتخابات الأستاذ عنوان \
        فى يحيى الحال صحيفة الجبل وأصبحت الإمارات لفترة الأسرة يدعى معرفة آثار السياسة قطر لديه ساعة \
        لإحصائية مواقع كبيرا المعركة وان الإتحاد المسلمون تشير القصر الثلاثة الساعة وبذلك طرف حق \
        الخدمة الفرقة وعدد البيت إخراج نائب أقيمت بدلا أراضي المنظمة النفس يسمح وقع الممكن الفنون \
        مالك كلا آنذاك الحالات العسكري القوى الشخصيات وإذا الأوسط المحافظة الرسمي دير التحرير حدوث \
        ليبيا قرار صغير صور وهى فهم حصلت طاقة سلطان بهم النيل مواد قيام مصدر قطع وهكذا الرسمية \
        الميلاد الجامعات الشهير مؤتمر الرجال القمر الصناعية اكتشاف الخليفة يأتي وعمل يجعل أنا إيران \
        الشبكة تنفيذ المثال موجودة عاش يبدأ تحول لويس النشاط شعبية للعمل القائد تغير شيخ يشير فرق \
        الثقافية لعبة الطبيعي إطار المسرح زوجته الكلمة عيسى المال النار الجبال عمره خرج الأساسي \
        ممثلة الروسية العلاقة دعم أثر المصادر السلطات ذي متحف أصول تجمع بقية قطاع أفلام وبدأ \
        المؤسسات وخلال النفط الناحية ولدت مكتبة القضاء تبدأ فعل ورد طوال الرومان رئاسة بنسبة \
        الطائرات مصادر تشرين وبعدها انتخابات الطيران مجموعات القديس إصدار كلها جامع المشاركة كيلو \
        أعماله وبها مبنى حملة علوم فإذا الألعاب كيلومتر برج الإيطالي المؤتمر النهاية تنظيمي أشكال \
        وعدم المقاومة سقوط الكتابة حقق حاكم الحالية تتم الأثرية المجاورة تعيش نتائج الطلاب \
        الإسرائيلية القصة فرع معين عباس الحديد تأسس وفقا زيد باقي العرض شهدت مدارس النباتات تسمية \
        المستخدمة أدت أنظمة يقال دائما ومحمد يبدو يجيد وجدت سيد رمضان خطوط كنت ومنهم التحكم الأفلام \
        الحق الاتصال البيئة الإنجليزي الهيئة الأصل تدور البلد ضغط وإنما قليلة التابع معروف مجموع \
        العلامة التربية ربما القيام الأوروبي التقليدية الاستقلال المستخدم البشرية عسكرية عيد بحر \
        الكروية حاول أحيانا ناصر يقدم نجم مكتب الهاشمية الصحراء الكاتب الوضع الموافق أداء فكانت \
        تشكيل مرور نيويورك كي الأنواع طبقة خدمات فمن أمين الصورة اول ثانية السيارات ساهم النصف وعبد \
        بمعنى وفاته مراكز مسافة ميناء وتكون الفني لـ تسبب الاقتصادي تدخل المحكمة رحلة الطبقة حتي \
        السوري أصحاب الطبيعة درجات قصيرة معها الأجهزة جعفر العين الأمراض تل ذا أقصى الإسكندرية حماية \
        السينما العودة الفلسطيني تصبح للمرة البابا كانون حلقة بلا بنفس ذهب النجوم سانت هنري للحصول \
        ينتمي بهدف ليكون رفع الولاية السودان وفيها مباريات العمر يشكل انتشار بولاية الصور الشرطة \
        مساحتها ورغم ممن قديمة المسلحة أهداف الحاكم القناة الروماني بحيرة لديها حساب تمتد الجوي محل \
        جيمس تأليف هزم نور الناتج مقاومة مسرحية التالي النقل الرياض بلغت تدعى المركزية الموت أماكن \
        احمد الهجوم الدورة العالية لبعض سياسة الصحة قدر أيضًا الإعلام خان معاهدة استمر سياسية وأبو \
        سبعة أولى الحقوق بحوالي تستطيع هل تؤدي الحكومية العائلة الواحد مقارنة الوحيدة تي لون اتجاه \
        لمركز أسباب حديث الدعوة تقنية مجالات حلب الرياضي شعر مؤسس الضفة الإمبراطور الحقيقي اللعبة \
        بوجود مرمى الحقيقة تصدر البيضاء ملايين المريض القيادة البشر قوية الملكي قدرة الى انتهت قدمت \
        تطبيق الصوت قمة بحسب الحملة لمحافظة الذاكرة سليم ساحل وحدات الناصر استعمال يتميز السفن \
        الجنود تكوين كاتب الأعضاء تشتهر فن الخطوط المحيطة استخدم إثر ملوك شهد نشاط ويقع النهائي \
        مفهوم النظرية جاءت بعضهم ليلة أهمها تماما اشتهر جسم الفكر القتال خلايا بعدما دخلت معروفة \
        وأنه مليار الحروب المسيح ماء الجنسية النسخة الإشارة سالم نقص مجمع الدستور مر لمدينة الطعام \
        القلعة دقيقة يتعلق تعريف مركب ولو الأشخاص تحويل الشريعة الرابعة الأمور عضوا خارجية الثقافي \
        طبيعة صنع الصحية خليفة احد النصر الدائرة الأغنية عامل تركيا تلقى
        """

    static let hindi = """
        के में की और का से को है एक पर ने भी यह लिए किया इस कि हैं ही जाता जो रूप कर करने नहीं हो \
        तथा द्वारा या साथ गया होता अपने तक बाद कुछ तो एवं वह करते वे स्थित जा समय इसके था होती दिया \
        अधिक सकता भारत नाम होने अन्य उनके हुए कई करता किसी वाले कारण उन्होंने प्रकार हुआ बहुत होते \
        अपनी जब सबसे ये इन जाती क्षेत्र दो पहले कहा जैसे लेकिन कम राज्य प्रयोग न लिये वर्ष प्राप्त \
        उसके इसका गाँव भारतीय उन्हें शामिल जाने उस कोई भाषा थे सभी तरह इसे मे उनकी जाते उत्तर प्रमुख \
        बीच करना उसे जिसमें आदि फिल्म यहां रहा सकते काम प्रदेश गए स्थान दोनों उपयोग इसकी व हुई \
        अनुसार लोगों ओर गई हिन्दी रहे निर्माण विशेष केवल कार्य वाली लगभग भाग फिर करती बार इसमें \
        बिहार अनेक मंदिर कहते विकास मुख्य जीवन थी इसी शहर जिसे दिन तीन उनका शब्द पूर्व विभिन्न अब \
        देश लोग क्योंकि तब लिया शुरू दौरान अपना पास दी माना प्रति विश्व बना यहाँ जाना सकती ऐसे यदि \
        उसकी सरकार महत्वपूर्ण अमेरिका ऐसा द दूसरे व्यक्ति प्रसिद्ध बन उन अथवा तौर बात जी काल अलग \
        जिसके प्रदान किए बनी स्टेशन काफी आधार रही एक्स्प्रेस प्रभाव रेलवे बड़े वाला नामक संख्या \
        साहित्य उसने जिसका अर्थ प्राचीन साल कभी
        """

    static let persian = """
        و در به از که این را با است آن سال یک برای او بر سیارک خود شد تا یا شده نیز نام ایران قرار \
        بود شهر یکی پس دو می کشف وی هم می‌شود استان استفاده بخش دیگر عنوان هر شهرستان کرد دارد توسط \
        برابر وجود کار آنها هزار اما کشور مورد نفر صورت روی شده‌است زمان همچنین دست زبان دارای \
        دانشگاه جمعیت بوده واقع بعد می‌باشد بین دهستان مرکز روز بسیار کرده مردم بیشتر کتاب روستا \
        پیوند نظر پیش شرکت سه داشته قدر آب ولی انجام گروه مطلق فیلم میان تاریخ بزرگ بیرون آمریکا \
        زندگی مانند تهران جنگ اولین می‌کند میلادی چند منطقه برخی بسیاری راه مرکزی آغاز داده دوره حال \
        اصلی اول حدود می‌توان بار همین بازی تشکیل توابع تنها همراه محمد جنوب گرفته جهان ملی دوران \
        کردن سرشماری ایجاد تولید شدن دولت سازمان باید شمال بوده‌است اسلامی اثر جمله شامل هستند شرقی \
        زیر منابع ساخته دوم شاه اگر روستایی شکل باشد موسیقی اساس آثار نوع زیادی نشان دلیل طول ماه \
        بیش ایرانی مختلف شود سر همان ای چون توجه غربی بن نقش نخستین داشت تمام جمهوری پایان طور همه \
        فارسی گفته می‌کنند کند زمین سطح علی تیم جهانی قبل هجری جهت آن‌ها اینکه حزب سیاسی قابل باعث \
        سپس چهار تحت تغییر دیگری یعنی تعداد وارد منتشر آذربایجان ادامه نسبت بی بودند اشاره سوی ساخت \
        غیر داد خواهد معروف بیست قرن انقلاب مجموعه فعالیت حکومت می‌تواند جدید خط اطلاعات جای متر سمت \
        تبدیل محل شروع معمولاً زمانی نه آمار انتخاب کنار برنامه ممکن بدون رشته تاریخی افزایش سیستم \
        آنجا می‌شوند گرفت طی مجلس افراد دارند باز مرگ براساس اعلام دهه حتی علوم طریق مدت مربوط پیدا \
        روستای بنا مناطق هیچ ما چه دنیا شناخته دریافت کشورهای کوچک آنان غرب جریان ایالات کمک حضور \
        روش نوشته هنگام عمل چاپ کوه سید شدند چنین سپتامبر درجه بالا کیلومتر فرانسه موجود رنگ رئیس \
        قانون قدرت سی جنوبی روستاهای فوتبال مهم دور نزدیک حرکت داستان متحده فرهنگ کردند من نمود معنی \
        نیروهای کم شهرهای نیروی سازی قسمت طرف آلمان خارج علت بودن آخرین مسجد مواد سایر تقویم خان \
        زنان پسر دیده خانواده خانه علمی آزاد شمار آلبوم پنج سوم عضو طبیعی تر میلیون کاهش انسان اسلام \
        فقط نتیجه طراحی آموزش شبکه ایالت بهترین گذشته اکنون گردید عمومی نظامی بین‌المللی اجتماعی \
        انگلیسی دومین شورای رسمی نیاز حالت ارائه می‌دهد کننده پدر شمالی سال‌های خانوار خاطر کامل \
        قلعه سرعت بعضی کنند بازار پی ریاست صد اعضای اروپا ویژه حاضر یافت شیخ حمله جایزه نمایش شرق \
        ترتیب زن بیماری قمری فرهنگی کیلومتری جزیره درصد داخل ابتدا علاوه آمریکایی دکتر اکتبر انواع \
        بررسی کنترل آمده وزارت خورشیدی عربی حقوق عراق بخشی زمینه البته امروزه انتخابات توسعه منبع \
        مشهور بدن رو مازندران تقسیم جان کل فرزند سبک ارتباط حسین اقتصادی درباره میدان هنوز هنر
        """

    static let turkish = """
        ve bir ile olarak bu da için olan köyün yılında yoktur sonra tarafından çok vardır daha ilk \
        ise köy gibi büyük ilçesine bağlı kadar şebekesi ptt birlikte ancak arasında yer iki olduğu \
        tüzel olup yol hakkında veya göre köyde bilgi ayrıca tarım her alanı bulunan km suyu ilinin \
        önemli ya köydür sağlayan türk okulu elektrik diğer etki ekonomi adı sağlık içme İklim \
        ilköğretim sabit altyapı ekonomisi bilgileri iklimi telefon köye evi oldu adlı ocağı ulaşımı \
        aynı şubesi yıl hayvancılığa içerisindedir kanalizasyon acentesi coğrafya içinde yeni iline \
        hem temsil yapılmaktadır kültür son asfalt eski dayalıdır gelen karşı uzaklıktadır yapılan \
        etmesi üzerine alması önce tarihi seçimleri muhtarlık kişiliği yerinin kendi yerleşim \
        kişiliğini alan devam olmuştur zaman bulunmaktadır birçok tarihinde üzerinde dünya iyi \
        osmanlı yemekleri kabul bazı üzere tüm şekilde tek küçük fazla yüksek üç olduğunu sahip kez \
        ortaya çeşitli gelenek görenek biri eden farklı sadece ikinci geldiği başladı türkiye aldı \
        olmak İlk İstanbul adının fakat yaklaşık ama süre sırasında uzun zamanda avrupa etti yanı \
        ait geri sıra başka geçmişi doğru boyunca yaptı yıllarda nereden gün özellikle yerine \
        nedeniyle olması karadeniz az kısa yakın taşımalı onun elde altında yaptığı edilen mayıs \
        yılları çıkan genel eylül hemen yeniden özel alman ilgili yılı ardından tekrar kullanılan \
        almıştır ne dolayı eğitimden mart karasal haziran yararlanılmaktadır üniversitesi adını \
        bütün ekim rağmen müzik yüzyıl bilinen verilen göç temmuz ismi ocak oluşan tam eğitim görev \
        pek kişi ağustos bulunduğu köyü ankara yine nisan onu oldukça ünlü geçen sonucu bunun \
        arasındaki kasım sahiptir döneminde yapan aralık genellikle ana beraber devlet sonunda \
        adıyla merkezi dışında kuzey dört savaş İngiliz bulunur kalan isimli adet film itibaren \
        dönemde olur eder oğlu abd ki geniş birkaç doğu şubat yaşayan alır biridir beri edilmiştir \
        etmiştir fransız nüfusu burada insan yanında güney savaşı haline ali kurulan yani diye rol \
        milli anadolu grup içerisinde olmayan toplam merkez türkiye'de orta edilir milyon yapmıştır \
        aldığı neden başarılı yıllarında temel sırada ona birleşik tarihçe amerikan askeri meydana \
        batı kurulmuştur üst günü genç şu karar çoğu sayıda iç kısmı yılından mehmet bin başlayan \
        alt halk almaktadır uygun şeklinde ayrı bile açık etmektedir sonraki m.ö kullanılır değildir \
        başlamıştır anlamına hiç takım nüfus akdeniz amacıyla olmasına hiçbir halkı tamamen \
        sezonunda resmi anda sayısı gelir edildi söz rus yıllık verdi veren yapımı iş etmek ayında \
        kazandı inşa sultan albümü futbol konusunda yeri ifade mustafa ettiği sovyet güzel mevcuttur \
        amerika başına hava dahil doğal kullanılamamasının sık üçüncü uluslararası defa ekonomik \
        erkek tür şehir yılına sonucunda başında sahibi dış john herhangi geldi ö yok deniz olsa İyi \
        güçlü kadın artık ay sayesinde kendini ileri ilan yolu sürekli kendisine beş hizmet genelde \
        kız belli dönem hareket bölgede şarkı verdiği ev zorunda yaşında çıktı paşa ortak yüzyılda \
        ilçe albüm ahmet değişik halinde var idi gerçek gelmiştir içine piyasaya çalışan dünyanın \
        filmi çocuk buna sinema halen ağır yoğun sistemi yapılmıştır yaygın transfer metre grubu \
        önceki bunu ülke altı sosyal yardım günümüzde ederek yunan başlar mezun üzerinden babası \
        nedenle kaldı İkinci oyun hala siyasi bölümü fransa kurulmuş edilmektedir yere bilim yapılır \
        ülkenin hale yerel başta yerde bölge ön gelmektedir yüzden dünyaya sanat sınırları bizans \
        kuzeyinde modern denir İslam tane oyuncu İki taşıyan altına kara geçti böylece teknik bugün \
        aile yayın baş adında arası gol beyaz televizyon rusya kaynağı denilen katıldı düzenlenen \
        itibariyle kendine marmara yapılmış saat alarak merkezine kullanılmaktadır şey sezon doğdu \
        mücadele edilmiş sona hızlı üzerindeki kardeşi bağlantılar toprak yemek iken arada takımı \
        açısından bilinmektedir çin dil benzer girdi yazdığı adına türkçe birliği çalışmaları \
        cumhuriyeti türkiye'nin ismini oluşur verilmiştir geleneksel kişinin tiyatro üyesi gösteren \
        süren çalıştı yerini bölgesinde hatta yüzünden birinci yaşam bağımsız ilgi sıcak sivas \
        zamanında biçimde yaşadığı durum kesin düşük filmin görülür yahudi kendisi okul yılının \
        İtalyan derece vardı kızı alanında dr kendisini kupası yapmaktadır başkanı altın yönetim \
        konu içeren almanya iddia insanların aday bey yayınlanan sonrasında güç belediye yedi yarı \
        öğretim grubun içindeki kazanmıştır tarih yaz yana hafta sene çıkmıştır yardımcı çünkü \
        mevcut İstanbul'da tercih tespit etkisi zengin maçta serbest olduğundan takip yalnızca \
        kalmıştır olmuş yabancı dizi kötü olabilir yıllar arap karşısında hayvancılık kontrol \
        cumhuriyet yönelik aylarında verir destek insanlar almanya'nın vermiştir tarihli henüz \
        İngiltere ortalama etkili kişilik biraz işgal ulusal bölgeye güneyinde kökenli hayvan isim \
        öğrenci erzurum dönemin parçası belirli sonradan nedeni çalışma sonrası bakımından İngilizce \
        örnek yazar spor izin hayatını sebebiyle bulundu normal halkının bugünkü dikkat \
        kullanılmıştır nasıl öne yapı başlıca alanda olmadığı giren abd'li gösterir michael \
        sovyetler bunların alınan dair filmde soğuk oynadı bursa çift asıl kıbrıs şehri yapmış \
        arkadaşı konusu önem zamanlarda ordu internet değil kitabı türü civarında kitap başkenti \
        yüzyılın oluşturan giderek görevi ölçüde yapmak üretimi aslında kazanan türlü bilinir değer \
        yapısı olma kemal seçildi ermeni ışık bazen oranı sert millî metal gece profesyonel başarı \
        etmiş bitki sayı satın dili İran dini özelliği yavaş afrika çoğunlukla olmakla verildi \
        enerji çevre zamanla kullanılamamaktadır İzmir bilimsel fakültesi birbirine ticaret halkın \
        hasan çalışmaya buraya gerekli iklim taş görevini partisi annesi terk üretim popüler orada \
        ziyaret tahmin abd'de giden gerek durumda göz video eğer sebep oynadığı eğitimi \
        İmparatorluğu bitirdi kültürel batısında hızla geçer günlük anlamda ticari bunlar araştırma \
        onları ordusu geçmiştir doğusunda onların kuruldu doğrudan yapmaya oluşmaktadır van \
        üniversitesi'nde göstermektedir şehrin geçim robert İç yönünde dolayısıyla uzak çevresinde \
        canlı kastamonu örneğin verilir yandan bulunmuştur vermektedir oldukları eline yapıldı \
        amaçlı çocuğu dönemi yılın ülkede yaparak sol böyle durumu bölgenin cm james japon görülen \
        bilgisayar halde etmeye samsun zor asya yoluyla çalışmalar aşırı İlçe mümkün ölümünden amacı \
        kişidir sağlar oluşturur önünde siyah bakanlığı dünyada filminde yılda sahne oyunu günümüze \
        william klasik başkanlığı İbrahim david kaynak eseri tv araya öldü eşi çapında ortadan \
        görülmektedir york İtalya asker osman amerikalı madalya sezonu kültürü yola gereken bölgesi \
        neredeyse yıldız giriş aralarında eskiden parti gören ciddi ailesi kralı adlandırılan bundan \
        şehrinde kış ara sağ kurdu kullanarak babasının ek mısır gücü din çıkar adana almak almış \
        karşın hüseyin üye bununla stüdyo doğan devleti kurulu karşılık zarar silah galatasaray \
        tahta kırmızı başlarında ulaşım san veri köyünün köyünde müziği tarihleri ligi bölümünde \
        ilişkin yönetimi ince miktarda trabzon özgü teslim girmiştir birer çoğunluğu kral \
        yaşamaktadır sanayi yılındaki yerli hane aktif avrupa'da öncesi özellikleri anılan antalya \
        kan orman söyler çanakkale gelmiş bol süleyman İspanya diyarbakır aydın nüfuslu dördüncü \
        kent arazi yüz çizgi kızıl toplumsal üretilen birisi erken eurovision geçmiş olay \
        İspanya'nın bunlardan dışı içi sürede önde kolay paul kar rock olduğuna yeterli george dek \
        açılan yanına avusturya atatürk elinde gizli yapar müslüman dalında selçuklu gerekir ailenin \
        yaş ödülü önceden hafif oynayan kararı sonraları eser şimdiki ilçesi edilmesi hukuk düzenli \
        basit uefa tarafında radyo benzeri renkli sayılı hacı yerlerde döndü asıllı savunma hep \
        yazarı yayımlanan takımın yılların oynanan hayat kapalı ateş numaraya İstanbul'a uzaklıkta \
        kurtuluş balıkesir İspanyol hayatına uzanan manisa sekiz savaşı'nda yeşil listesinde şarkısı \
        yazı meşhur bölüm kullandığı sonuna gelişmiş maç hak sanatçı kendilerine antik emekli arka \
        ödül sistem almaya bazıları insanın getirildi maçında haber yan yazdı takımının yapıldığı \
        albümün geçmektedir madde dna gitti kalma katılan gelip senesinde isteyen bilgiler kentinde \
        yayınlandı birden türkmen başladığı resim yurt kişiler üyeleri fiziksel açıdan evine \
        üniversite fark tamamladı değeri olmadığını bölgesine dile zamanlar şirketi charles faaliyet \
        vb parça kurduğu kurucusu gazi geçerek tanınan noktası geçiş imza düğün oluşturduğu sebebi \
        olmasından yerinde yaşındayken vefat çalışmalarına olacak şiir süper hayatı buradan çorum \
        nazi cumhuriyeti'nin birisidir işçi cok gelerek ailesinin kayseri meyve katkıda boyu derin \
        murat kullanan fatih dönemlerde İsrail bünyesinde bağlıdır konuda merkezinde tarihinin \
        etrafında attı arasına edebiyat onlara kayıt sınıf esnasında hayata kenti sağlamak tipi \
        ederler hakim hücre yüzölçümüne puan sulama dağ renk sefer parlak nba olmaktadır orijinal \
        ikiye köyleri çıkış gördü kürt tedavi yalnız sakarya eşit köyden davet cami üstünde grubunun \
        portekiz'de ürünleri İsmail gruba hakkı mümkündür belediyesine kimyasal ağaç hangi güneş \
        hüküm ölüm yanlış çalışması model ege içerir İngiltere'de tarihte toprakları milletvekili \
        olacaktır oy devletin alınmıştır familyasından idam abd'nin latin sınır sivil dayalı \
        kariyeri dakika takımında birinin kişisel portekizce türkiye'ye araç alana yazılmış mm yaşlı \
        uçak kuvvetleri derecede ülkelerde kimi bölgesinin ili önüne yakınlarında fransa'nın köyüne \
        doğumlu yaşanan evinde barış hükümet ikisi yayımlandı amerika'da oynamıştır kısmında tokat \
        nüfusun rolü baskı kendisinin verimli peter özerk geçirdi bölümünü sağladı çalışmalarını \
        yazılı yapılması vermek düz durumunda birlikleri yüzde çıktığı başlanmıştır ders gümüş \
        ihtiyaç ödülünü adamı roman özgün konser karmaşık ondan fenerbahçe programı halka nehri edip \
        kullanımı ortasında lig komünist arasındadır duruma elektronik tamamı muhammed richard komşu \
        ayrıldı bulunmamaktadır çeşit bucaktır yaptıkları b ilçesinin kutsal olmaya balkan süt adam \
        kendilerini aracılığıyla şöyle açtı takımına maçı a> etme türüdür yozgat yerleşen iletişim \
        prof kuruluş anlamı azerbaycan dayanan birbirinden idari içinden insanları değerli \
        kaynakları toplum kurulduğu sonlarında kuş yaşamış elazığ şimdi eserleri yardımıyla etnik \
        yüksekliği lisesi almanya'da İstanbul'un buz başlamış getiren kalabalık ömer oranda balık \
        harry orhan yaşamını oyuncusu İlçenin ötürü yıllara eskişehir çocukları kilometre kullanıldı \
        varlığını kuru futbolcu etkin kale resmî lisans işi tip önceleri geçici yerleri tipik alındı \
        altındaki kamu giresun ettiler savaşın tıp fransızca koruma lideri katı nüfusunun pop koyu \
        şampiyon çıkardığı lise katılmıştır başlandı sıcaklık herkes çekilen kısmını rum seri \
        katıldığı hollanda gerektiğini polis basketbol savaşa sosyalist sınıfı olmasıdır kilise \
        babasıdır ayrılır olumlu çıkardı göl İmparatorluğu'nun sonuç hükümeti yerleşik bölgelerde \
        tanınmış istifa şampiyonu standart hepsi çalışır getirdi aşağı cinsel aittir beşiktaş \
        alanları coğrafi köyünden tarafı İnsan atandı birleşmiş kere İmparator görenekleri kişilerin \
        yönetmen ağırlıklı çalışmaktadır sağlamıştır kaybetti imparator dan uzaklığı uzay icin oğuz \
        thomas birbirlerine yazılan çeken kısmen boş albümünü ürün windows dizisi artan kaldığı \
        sürdürdü dahi güvenlik kat çıkmış gaz ayrılarak saldırı kore olmasını gerekse ilçesinde \
        satışa göstermiştir düşünce paşa'nın aksine karısı dolu olaylar kalp sayılabilir ulaştı \
        düşman sisteminin doğum hareketi yaşadı sarı ayrılan düşen türleri seçilmiştir üstüne \
        başarısız yürütülmektedir kariyerine satış listelerinde tarihten teşkil ayı öğretmen idare \
        başardı doğmuştur alınarak tarzı devleti'nin ufak alanlarda yükseldi mardin yönettiği \
        kullanım yarım yukarı adıdır filmidir isimleri fransa'da mahalle nin kentin sınırlı silahlı \
        eğitimini albümde edilerek demir eserler sayede yayınlanmıştır vergi bölümde alıp avrupa'nın \
        motor oyunları etmişlerdir seçilen katolik sağlamaktadır modeli yağış polonya evde kalır \
        şeker kaleme sebze yağ krallık kullanılarak ilişki suyun ayak edildiği eşlik yusuf iyice \
        bölgedeki gösterime dayanmaktadır olmadan yönetmenliğini milletler siyasal belirgin üstün \
        doğa petrol ün başkan köyümüzün birlik geçirdiği gösterilmiştir sayımına avustralya anlatan \
        bolu toplu romanı topraklarına gemi öğrencisi başı gelecek ankara'da şehirde ila işaret \
        henry kapsamında oradan açılmıştır gelin maddi hedef zorunlu felsefe vererek dayanır finalde \
        komutanı göreve toplamda kupası'nda ölümü ismiyle oluşturmaktadır sürdü beşinci kullanıldığı \
        sahipliği geçtiği hıristiyan ordusunun ağrı albümünün bulunması olduktan sıklıkla işleri \
        maruz İlköğretim sorumlu türkler albümüdür komutasındaki dersleri anlaşma evlendi \
        düşünülmektedir dışına gitar mahallesi ayrılmıştır siyasetçi tarihsel gördüğü kalmış taşır \
        birini sorunu onunla işlem doğrultusunda türklerin evli görüntü harekete dönemine derneği \
        bölgesinden tank ülkeler vermeye dağlık dilinde gerçekleşen sinop ben savaşta süresi yazın \
        şeyh hazır akademi hizmete adayı kışın nobel program web gelişme karakter başlayarak dönen \
        birimi aracı adım st ilişkileri işe arapça bakanı kolu gösterdi adlandırılır binlerce \
        olumsuz isminin anlamında hazırlanan gösterdiği savaşı'nın hint britanya tanesi yemeği \
        gösterilen gelişen yazmıştır hakkındaki hakları İsveç kıyısında attığı gücünü frank \
        durumlarda esir getirdiği verilmektedir dışındaki arkadaşları şehridir londra kazandığı \
        günde getirilmiştir eyâletinde başladılar toplanan karakteri kırım çalışmıştır abdullah \
        cevap hayatta anlatır bıraktı çağdaş oynamaktadır çekti kanada albümleri tarıma dergisi alma \
        zamana görülmüştür değin mahmut sürdürmektedir sonlarına koyun kullanılmaya kg görevine \
        binası aşık kaynakça filminin sanatlar zayıf öğrenim mavi gider geriye sözü milyar \
        şampiyonlar haçlı gruplar şampiyonası kelimesi halil çalıştığı şarkının schleswig-holstein \
        rivayet joseph varlığı olimpiyat çıkarılan yüzölçüme şirket desteği sırasıyla anadolu'da \
        bulmak işletim bina ikamet karşılığında kısaca kelime martin nükleer öncesinde şair plak \
        öğrenciler yirmi tarihine açıkladı belki jack albümünde seçimlerinde otomobil işbirliği \
        gazete yerden öğrenimini kahramanmaraş kasaba bölgelerinde mensup yaşar tarihe faal \
        alternatif değişiklik yazları dalga köylüler bugüne değiştirilmiştir köyüdür kuruluşu \
        sistemine atmıştır çıkarak İşçi merkezidir sonu dolar ısı ulaşan efendi yapma portekiz \
        komedi seçim olayları nüfusa yumurta etkisiyle amasya asit görüş olayı bisiklet tehdit \
        başarısı mimari ahmed paralel kapsayan oluşmuştur tayin yapıya bulunuyordu numaralı çekildi \
        katkı söylenir müdürlüğü köylerden sistemleri göze kitabında kimse talep denize çay uygulama \
        getirmiştir turizm amatör taarruz edirne sezonda diğeri giydi kadınlar dere konya sorun \
        pazar bağlantı miktarı söylenmektedir üstlendi demokrat aileler serisi istediği meslek \
        suriye giyen kurucu üstü ister sıvı ettikleri şehrinin moğol ülkelerin yönetmeni bunları \
        yapım kuran ikili parçaları kolayca mehmed şarkıcı dokuz takımda ilişkiler sahneye teklif \
        ihtiyacı olanlar şiddetli buldu araştırmalar ters olmuştu performans bey'in İmparatoru \
        paris'te konuşma taşımaktadır zaten mezar girdiği listesi ada oluşturulan köprü düzeyde \
        söyledi proje hastalık durumuna yayla hariç hız ebu kışları sayılan yetişen kurak değişen \
        filmleri rize bilinmemektedir türkiye'deki oldugu şampiyonluğu tbmm kalıntıları selim inşaat \
        üyesidir otomatik ulaşmıştır devletleri yunanistan yazma dizisinde kullanılması oyunun \
        federasyonu klip yasal geldiğinde vücut formasını bölgeyi şekli imkânı imparatorluk \
        biçiminde askerî çevresindeki yıldır okuma özelliklerini yazılmıştır tatlı kısım yolları \
        birliği'nin eve gövde moskova ertesi demektir ilginç etkileri İrlanda karayolu adındaki \
        versiyonu toplama olsun köyümüz erkekler korumak numara vermiş gidip tom zamanın kişiye \
        köyler hattı kurulması demokratik sanatçısı layık sanılmaktadır trt tanınır çocuklar \
        döneminin satan listesine ağa süreli oyunlar aylık bilimler yaşta genetik kardeş organize \
        tanrı fotoğraf geliştirilen tepki karanlık köylerde yönde terimi geç aşk bakış güneyde \
        yıllardan olmayı önemlidir çektiği sıkı aşağıdaki anne sıradan yağmur camii dev yaşamı \
        rusya'nın demiryolu uzunluğu artış ağ dönemlerinde yazmaya gruptan hindistan görülebilir \
        insanlara arasından olanak ilçenin yönetiminde latince hızı köylü yemekler aziz sınırı \
        yapılacak görevinden gençlik ölen yazılım olursa akademik posta çekilmiştir yakınında yolcu \
        mevkiinde ressam elverişli m.s eşliğinde gerekmektedir saray gelmesi ağırlık dikkate \
        brezilya genelinde zonguldak döneminden engel aşkın gelişmiştir hizmeti sinan gerçekten ikna \
        gereği şarkılar almanca doktora saygı günlerde karşılıklı ilave ormanlık sözleri ölmüştür \
        köyümüzde japonya akşam enstitüsü grammy geçiren geçerli isteği şarkıları yayınladı devamlı \
        kulüp kaplı başkent eğlence karşıya bağımsızlığını durumdadır bağlayan sözleşme olmasının \
        darbe askerleri manyetik adalet çelebi gerçekleştirilen atan isimler mahkûm oldular nokta \
        intihar otonom eyaletine edward cumhurbaşkanı test yüzyıldan meclisi işlemi ölümüne \
        takımlarından yerleşmiştir yaşına çerçevesinde dakikada siyaset yavuz bulgar okulun buğday \
        kendisinden anadolu'ya muhtemelen karşılığı sözcüğü kuvvetlerinin kadınların kuvvet dik \
        kazanarak bronz İtalya'nın dağı yenerek ürünler x bakan rusça cem yöresel bulan resmen \
        bunlara filmler arazisi organik alınmış uygulanan ekmek gölü değildi isyan konuk imha dergi \
        onlar doğuda yaşındaki yerleşmişlerdir antlaşması başkanlık baba şeyi belde getirir \
        arkasında trakya yükselen konuşulan ye kaynaklar edilebilir sayısının servis geçimini İlçede \
        hâlâ ödülü'nü yunanca oranla sezonunun kanat kullanır kaya kulübü İdari bulur sezonun \
        gönderildi getirilen forması çankırı çevresi köylere kurban plana tekli katlı sağlam asla \
        dışarı firması sıkça dizinin sırp görmek akım partinin ortodoks meşhurdur denizi bi̇r batıda \
        kurmuştur günleri maden kazanmış önemi i̇ngilizce anki çıkması boy yarışması'nda yük yakıt \
        dilleri fındık ortalarında şarkıyı oscar gençler oyuncular kavramı soyundan yetersiz \
        hayvanlar sorunları yöntemi tepe belediyesi filmlerinde dönüş örtüsü miktar v üzüm \
        kullanılabilir noktada bağlanmıştır yenilgiye yerleşti kalın anılır ilerleyen yarış ahşap \
        yapımında görür başlangıç takıma tasarım değişiklikler sabah yerlere ayakta adıyaman \
        bağlantısı boyutlu valisi açıldı girer öte fikir kadının çek acı kuzeyde yayımladı istedi \
        artvin stabilize projesi birine yıldan yarısında reklam yayımlanmıştır tarihlerinde bi \
        kocaeli saha tabi İş bulgaristan protein yıldırım sanatçının alınması ölü yüzyıla ayının \
        merkezinin şah yerler farkı özelliğini sürmüştür belçika uyum toplumun oğludur şehit alanına \
        yakınlarındaki ın mö olduklarını mark nadir döneme zırhlı gerekçesiyle cumhuriyeti'nde iskan \
        keşfedilmiştir sebeple açmıştır ürünü işgali rahat don venedik buffy hazırlık annesinin \
        tunceli şehre benzeyen friedrich diyerek süreci sahipti içermektedir taraftan macar tarımsal \
        ukrayna yerleşmiş hastalığı beyin dır isimdir londra'da konuşan yaparken alanlarında yarısı \
        bizim halini tutan sistemin yarattığı günümüz değişir kafkas vakfı ülkelerinde olacağını saf \
        kitapları girerek hayvanların sayıları sesi matematik seyirci öyle başarmıştır çevrilidir \
        büyükşehir yaşama kaç herkesin önemini denk konularda çıkmaktadır hacmi izleyen yazıları \
        karşıtı topu bilinmeyen öldürüldü savaşı'ndan görmüştür ceza nın rolünü yolunu çevrili \
        adamları çocukların viyana sarmal evin açtığı sinir açıkça rıza zamanı ağaçları özellik \
        chris gittikçe rengi bizzat verilmiş harp başarıyla bağ kraliyet çam gerilim kişiyi oğulları \
        yeraltı araba şampiyonası'nda oda temiz özellikler filmlerde kitabın görevli ediyordu \
        malzeme gemisi bulunmaktaydı atom civarındadır güçleri osmanlılar okulda bağımsızlık basın \
        tarihinden girmiş ligi'nde evlilik kitapta düzenlediği liman lee sürdüren gösterildi olurlar \
        takımyıldızı ilgisini festivali'nde başkanlığını kullanmıştır değişim nesil yardımcısı \
        gittiği ederken max hasar teşvik alanlar teknoloji muğla ilişkisi ilham kanal mutlaka okula \
        yapılar öğretmeni öğrencileri ilaç hali göçebe turda edecek alınır tahrip cemal yüzey gitmek \
        taşıma tur açan mimar dikkatini güne krallığı biçimi ülkeye taraf yöntem parçalar yoluna \
        suretiyle geliştirilmiş serisinin cephesi elinden topraklarının kuvvetli yağışlı İsviçre
        """

    static let vietnamese = """
        là và của một có được các trong năm ở đã với cho người này số thành không những vào từ dân \
        thị về khi nước tháng trên tại đến quân đầu ra công bị để như sự thể ông chính ngày thuộc \
        cũng nhà tỉnh thời làm nhiều lại đó học vùng phía độ gia sau nhất hiện theo thế chỉ động \
        quốc chiến trung trấn còn cao việc đô hai bộ phát hành nam quan sử vị cách cuộc tên nhưng \
        cùng hơn khu việt phải dụng bay thứ điều nhân đồng hình bằng khác tích định lớn họ lập sinh \
        xuất phần trở kết lượng gọi thống mà cả điểm đội hay thực diện tự nằm khoảng tiếng vực lực \
        máy bản huyện bình viên đại chủ phố cơ trường nó hợp chức thường trình vật tới vì thì lên \
        giới loại đoàn hệ rất tạo tiếp rằng qua đánh trước hội sẽ giải đường tây bắt xã tính quyền \
        hoa đối hàng đi tiên nhận địa pháp tác tế liên sản thông nên bởi giáo gồm diễn vụ bắc mặt \
        biết cấp kinh tranh toàn tập lệ văn trị mới bang lý giữa thủ đông dùng lần trận sống hoặc \
        tổng chiếc tàu năng đất nghĩa chiếm anh đạo phân bao gian thức đặc thiết trí đang miền vẫn \
        tỷ hóa phương tổ tham chuyển đề nơi hoạt
        """
}
