# หน้าจอสำหรับผู้โทร ใช้ประโยคสั้น เข้าใจง่าย
# origin: machine

caller-service = สายด่วน My Number
caller-title = ปรึกษาทางโทรศัพท์
caller-language = ภาษา
caller-fallback = หน้านี้ยังไม่มีคำแปลเป็นภาษาของคุณ แต่ระหว่างการสนทนาจะมีล่ามช่วย
caller-intro = คุณสามารถพูดคุยกับเจ้าหน้าที่เรื่องบัตรประกัน My Number หนังสือแจ้งข้อมูลสิทธิ และหนังสือรับรองสิทธิได้
caller-accessibility = การเข้าถึงเว็บไซต์สำหรับทุกคน
caller-try-again = ลองอีกครั้ง

## เลือกภาษา

caller-choose-language = กรุณาเลือกภาษา
caller-i-speak = ฉันพูดภาษาไทย
caller-easy-japanese = ภาษาญี่ปุ่นแบบง่าย (やさしい日本語)
caller-furigana = ฟุริงานะ
caller-which-language = ไม่แน่ใจว่าเป็นภาษาอะไรใช่ไหม
caller-which-hint = ดูประโยคหรือฟังเสียง แล้วเลือกภาษาที่คุณพูดได้
caller-listen = ฟังเสียง

## ก่อนโทร

caller-topic = คุณต้องการปรึกษาเรื่องอะไร
caller-topic-myna_card = บัตรประกัน My Number (การลงทะเบียนบัตร วิธีใช้ที่โรงพยาบาล)
caller-topic-notice = หนังสือแจ้งข้อมูลสิทธิ (資格情報のお知らせ)
caller-topic-certificate = หนังสือรับรองสิทธิ (資格確認書)
caller-topic-other = เรื่องอื่น หรือไม่แน่ใจ
caller-notice-interpreter = อาจมีล่ามร่วมสนทนาด้วย รวมเป็นสามคน โดยไม่มีค่าใช้จ่าย
caller-notice-my-number = กรุณาอย่าบอกเลข My Number (12 หลัก) เราจะไม่ถามเลขนี้
caller-notice-microphone = เมื่อกดปุ่ม เบราว์เซอร์จะขอใช้ไมโครโฟน กรุณากดอนุญาต
caller-notice-privacy = เราเก็บสิ่งที่คุณพูดเป็นความลับ ไม่มีการบันทึกเสียงการสนทนา แต่จะจดบันทึกเรื่องที่คุณปรึกษาไว้
caller-notice-papers = หากมีบัตรประกันสุขภาพหรือเอกสารที่ได้รับจากเรา กรุณาเตรียมไว้ใกล้ตัว
caller-text-call = ปรึกษาโดยไม่ใช้เสียง (พิมพ์ข้อความเท่านั้น)
caller-text-hint = สำหรับผู้ที่ไม่สะดวกฟังหรือพูด หรือไม่มีไมโครโฟน คุณพิมพ์ข้อความส่งมา แล้วอ่านคำตอบ
caller-dial = โทร
caller-dialling = กำลังต่อสาย…
caller-emergency = หากเจ็บป่วยหรือบาดเจ็บฉุกเฉิน กรุณาโทร 119
caller-by-phone = หากใช้เครื่องโทรศัพท์ กรุณาโทร { $phone }

## หาคำตอบก่อนโทร

caller-faq-title = คุณอาจได้คำตอบโดยไม่ต้องโทร
caller-faq-question = พิมพ์สิ่งที่อยากทราบสั้น ๆ
caller-faq-search = ค้นหา
caller-faq-none = ไม่พบคำตอบ กรุณาโทรมาปรึกษา
caller-faq-japanese-only = คำตอบนี้มีเฉพาะภาษาญี่ปุ่น

## ตรวจสอบไมโครโฟนและเสียง

caller-check-title = ตรวจสอบไมโครโฟนและเสียง
caller-check-start = ทดสอบไมโครโฟน
caller-check-speak = กรุณาพูดอะไรก็ได้ ถ้าแถบด้านล่างขยับ แสดงว่าไมโครโฟนใช้ได้
caller-check-good = ไมโครโฟนใช้ได้
caller-check-silent = ไม่ได้ยินเสียงของคุณ กรุณาตรวจดูว่าไมโครโฟนปิดอยู่หรือมีอะไรบังไว้หรือไม่
caller-check-level = ระดับเสียงของไมโครโฟน
caller-check-sound = เล่นเสียง
caller-check-sound-hint = หากไม่ได้ยิน กรุณาเพิ่มระดับเสียง
caller-check-stop = จบการตรวจสอบ

## เมื่อไม่มีล่าม

caller-no-interpreter = วันนี้ไม่มีล่ามภาษา{ $language }
caller-no-interpreter-soon = ขณะนี้ล่ามภาษา{ $language }ไม่อยู่ประจำที่
caller-no-interpreter-what = สิ่งที่คุณทำได้มีดังนี้
caller-no-interpreter-wait = คุณโทรแล้วรอได้ เมื่อล่ามมาถึง เราจะต่อสายให้ทันที
caller-no-interpreter-other = หากพูดภาษาญี่ปุ่นหรือภาษาอื่นได้ คุณปรึกษาเป็นภาษานั้นได้
caller-no-interpreter-help = โทรพร้อมกับคนที่พูดภาษาญี่ปุ่นได้
caller-no-interpreter-later = โทรมาใหม่ในวันอื่น
caller-call-in-japanese = ปรึกษาเป็นภาษาญี่ปุ่น

## นอกเวลาทำการ

caller-closed = ขณะนี้อยู่นอกเวลาทำการ
caller-next-open = เปิดให้บริการอีกครั้ง: { $time }
caller-closed-for-good = สายด่วนนี้ปิดให้บริการแล้ว
caller-hours = เปิดให้บริการวันจันทร์ถึงวันศุกร์ เวลา 8:30 ถึง 17:15 น. (เวลาญี่ปุ่น) ยกเว้นวันหยุดนักขัตฤกษ์
caller-alternative-MYNUMBER_GENERAL = เรื่องบัตร My Number กรุณาโทรปรึกษาที่ศูนย์บริการ My Number (โทรฟรี) 0120-95-0178
caller-alternative-LOST_CARD_24H_ONLY = หากทำบัตร My Number หาย กรุณาโทรแจ้งศูนย์บริการ My Number (โทรฟรี) 0120-95-0178 ได้ตลอด 24 ชั่วโมง
caller-alternative-BRANCH = เรื่องประกันสุขภาพ กรุณาติดต่อสาขาของ Kyokai Kenpo (協会けんぽ)

## ระหว่างรอสาย

caller-connecting = กำลังต่อสาย…
caller-position = คุณอยู่ในลำดับที่ { $position }
caller-wait-unknown = เราจะต่อสายให้ตามลำดับ
caller-wait-about = เวลารอประมาณ { $to } นาที
caller-wait-between = เวลารอประมาณ { $from } ถึง { $to } นาที
caller-stay = กรุณาเปิดหน้านี้ไว้ เมื่อต่อสายได้ คุณจะได้ยินเสียง
caller-stay-text = กรุณาเปิดหน้านี้ไว้ เมื่อต่อสายได้ ข้อความจะแสดงที่นี่
caller-next-in-line = คุณเป็นคิวถัดไป

caller-phase-waiting = กรุณารอตามลำดับ
caller-phase-talking = กำลังสนทนา
caller-phase-held = พักสายอยู่ กรุณาถือสายรอ
caller-phase-aside = กำลังตรวจสอบ กรุณาถือสายรอ
caller-phase-seeking_interpreter = กำลังเรียกล่าม
caller-phase-ended = สิ้นสุดการสนทนาแล้ว

## ระหว่างการสนทนา

caller-part-operator = เจ้าหน้าที่
caller-part-interpreter = ล่าม
caller-here = เชื่อมต่อแล้ว
caller-coming = ใกล้จะเชื่อมต่อแล้ว
caller-mute = ปิดไมโครโฟน
caller-unmute = เปิดไมโครโฟน
caller-hang-up = วางสาย
caller-hang-up-sure = กดอีกครั้งเพื่อวางสาย
caller-volume = ระดับเสียงของอีกฝ่าย
caller-weak = สัญญาณไม่ดี กรุณาย้ายไปที่ที่มีสัญญาณดีกว่า
caller-away = แม้คุณกำลังดูหน้าจออื่น สายก็ยังไม่หลุด
caller-board = ตัวเลขที่เจ้าหน้าที่แสดงให้คุณดู
caller-messages = ข้อความ
caller-message = ข้อความที่จะส่ง
caller-send = ส่ง
caller-from-me = คุณ
caller-from-operator = เจ้าหน้าที่
caller-from-interpreter = ล่าม
caller-no-messages = ข้อความที่คุณเขียนและคำตอบจะแสดงที่นี่
caller-sent-phrase = ข้อความแจ้งจากเจ้าหน้าที่
caller-answers = คำตอบจากเจ้าหน้าที่
caller-show-japanese = ดูข้อความภาษาญี่ปุ่น (ใช้แสดงที่เคาน์เตอร์ได้)
caller-machine-note = ข้อความนี้แปลด้วยเครื่อง และยังไม่มีคนตรวจสอบ

## หลังการสนทนา

caller-ended = สิ้นสุดการสนทนาแล้ว
caller-lost = สายหลุด
caller-reference = กรุณาจดหมายเลขรับเรื่องไว้ ใช้เมื่อติดต่อเราอีกครั้ง
caller-reference-number = หมายเลขรับเรื่อง
caller-read-aloud = อ่านหมายเลขออกเสียง
caller-copy = คัดลอก
caller-copied = คัดลอกแล้ว
caller-gave-up = คุณวางสายแล้ว คิวของคุณถูกยกเลิก
caller-call-again = กลับไปหน้าแรก

## ปุ่มสำหรับวางในเว็บไซต์อื่น

caller-open = ปรึกษาทางโทรศัพท์ (หลายภาษา)
caller-open-hint = เปิดในหน้าต่างใหม่

caller-demo = นี่คือหน้าสำหรับฝึกใช้งาน บุคคลในหน้านี้ไม่ใช่บุคคลจริง
