# Страница для звонящих. Короткие и простые фразы.
# origin: machine

caller-service = Горячая линия My Number
caller-title = Консультация по телефону
caller-language = Язык
caller-fallback = Эта страница ещё не переведена на ваш язык. Во время разговора вам поможет переводчик.
caller-intro = Поговорите с оператором о карте медицинского страхования My Number, об уведомлении о данных медицинского страхования и о свидетельстве о медицинском страховании.
caller-accessibility = Доступность сайта
caller-try-again = Попробовать ещё раз

## Выбор языка

caller-choose-language = Выберите язык
caller-i-speak = Я говорю по-русски.
caller-easy-japanese = Простой японский (やさしい日本語)
caller-furigana = Фуригана
caller-which-language = Не знаете, какой это язык?
caller-which-hint = Посмотрите на фразы или послушайте голоса и выберите язык, на котором вы говорите.
caller-listen = Послушать

## Перед звонком

caller-topic = О чём вы хотите спросить?
caller-topic-myna_card = Карта медицинского страхования My Number (регистрация карты, использование в больнице)
caller-topic-notice = Уведомление о данных медицинского страхования (資格情報のお知らせ)
caller-topic-certificate = Свидетельство о медицинском страховании (資格確認書)
caller-topic-other = Другой вопрос или не знаю
caller-notice-interpreter = К разговору может подключиться переводчик, и вы будете говорить втроём. Это бесплатно.
caller-notice-my-number = Пожалуйста, не называйте свой My Number (12 цифр). Мы никогда о нём не спрашиваем.
caller-notice-microphone = Когда вы нажмёте кнопку, браузер спросит про микрофон. Пожалуйста, разрешите его использовать.
caller-notice-privacy = Всё, что вы скажете, останется в тайне. Разговор не записывается. Мы отмечаем у себя, с каким вопросом вы обратились.
caller-notice-papers = Если у вас есть карта медицинского страхования или письмо от нас, приготовьте их.
caller-text-call = Обратиться без голоса (только текст)
caller-text-hint = Для тех, кому трудно слышать или говорить, и для тех, у кого нет микрофона. Вы пишете и читаете ответы.
caller-dial = Позвонить
caller-dialling = Соединяем…
caller-emergency = При внезапной болезни или травме звоните 119.
caller-by-phone = С телефона звоните по номеру { $phone }.

## Поиск ответа перед звонком

caller-faq-title = Возможно, звонить не придётся
caller-faq-question = Напишите коротко, что вы хотите узнать
caller-faq-search = Найти
caller-faq-none = Ответ не найден. Пожалуйста, позвоните нам.
caller-faq-japanese-only = Этот ответ есть только на японском языке.

## Проверка микрофона и звука

caller-check-title = Проверить микрофон и звук
caller-check-start = Проверить микрофон
caller-check-speak = Скажите что-нибудь. Если полоска внизу движется, микрофон работает.
caller-check-good = Микрофон работает.
caller-check-silent = Мы вас не слышим. Проверьте, не закрыт ли микрофон и включён ли он.
caller-check-level = Громкость вашего микрофона
caller-check-sound = Включить звук
caller-check-sound-hint = Если звука не слышно, прибавьте громкость.
caller-check-stop = Закончить проверку

## Когда нет переводчика

caller-no-interpreter = Сегодня нет переводчика для этого языка: { $language }
caller-no-interpreter-soon = Сейчас нет на месте переводчика для этого языка: { $language }
caller-no-interpreter-what = Что можно сделать:
caller-no-interpreter-wait = Вы можете позвонить и подождать. Мы соединим вас, как только появится переводчик.
caller-no-interpreter-other = Если вы говорите по-японски или на другом языке, можно обратиться на этом языке.
caller-no-interpreter-help = Позвоните вместе с человеком, который говорит по-японски.
caller-no-interpreter-later = Позвоните в другой день.
caller-call-in-japanese = Обратиться на японском языке

## Нерабочее время

caller-closed = Сейчас мы не работаем
caller-next-open = Начало работы: { $time }.
caller-closed-for-good = Эта линия больше не работает.
caller-hours = Мы работаем с понедельника по пятницу с 8:30 до 17:15 (по японскому времени), кроме праздничных дней.
caller-alternative-MYNUMBER_GENERAL = По вопросам о карте My Number звоните на общую бесплатную линию My Number, 0120-95-0178.
caller-alternative-LOST_CARD_24H_ONLY = Если вы потеряли карту My Number, звоните в любое время суток на общую бесплатную линию My Number, 0120-95-0178.
caller-alternative-BRANCH = По вопросам о медицинском страховании обращайтесь в отделение Kyokai Kenpo (協会けんぽ).

## Во время ожидания

caller-connecting = Соединяем…
caller-position = Ваш номер в очереди: { $position }
caller-wait-unknown = Мы отвечаем на звонки по порядку.
caller-wait-about = Ждать примерно { $to ->
    [one] { $to } минуту
    [few] { $to } минуты
    [many] { $to } минут
   *[other] { $to } минуты
}.
caller-wait-between = Время ожидания: примерно от { $from } до { $to } мин.
caller-stay = Не закрывайте эту страницу. Когда вас соединят, вы услышите нас.
caller-stay-text = Не закрывайте эту страницу. Когда вас соединят, здесь появится текст.
caller-next-in-line = Следующий звонок — ваш

caller-phase-waiting = Пожалуйста, дождитесь своей очереди
caller-phase-talking = Идёт разговор
caller-phase-held = Звонок на удержании. Пожалуйста, не кладите трубку
caller-phase-aside = Мы уточняем. Пожалуйста, не кладите трубку
caller-phase-seeking_interpreter = Вызываем переводчика
caller-phase-ended = Разговор окончен

## Во время разговора

caller-part-operator = Оператор
caller-part-interpreter = Переводчик
caller-here = На связи
caller-coming = Скоро подключится
caller-mute = Выключить микрофон
caller-unmute = Включить микрофон
caller-hang-up = Положить трубку
caller-hang-up-sure = Нажмите ещё раз, чтобы закончить разговор
caller-volume = Громкость других голосов
caller-weak = Слабая связь. Перейдите туда, где сигнал лучше.
caller-away = Разговор продолжается, даже если вы смотрите другой экран.
caller-board = Цифры, которые показывает оператор
caller-messages = Сообщения
caller-message = Ваше сообщение
caller-send = Отправить
caller-from-me = Вы
caller-from-operator = Оператор
caller-from-interpreter = Переводчик
caller-no-messages = Здесь появятся ваши сообщения и ответы.
caller-sent-phrase = Сообщение от оператора
caller-answers = Ответы оператора
caller-show-japanese = Открыть японский текст (его можно показать сотруднику)
caller-machine-note = Это машинный перевод, его никто не проверял.

## После разговора

caller-ended = Разговор окончен
caller-lost = Связь прервалась
caller-reference = Запишите номер обращения на случай, если вы обратитесь к нам снова.
caller-reference-number = Номер обращения
caller-read-aloud = Прочитать номер вслух
caller-copy = Копировать
caller-copied = Скопировано
caller-gave-up = Вы положили трубку. Ваше место в очереди потеряно.
caller-call-again = Вернуться в начало

## Кнопка на других сайтах

caller-open = Консультация на вашем языке
caller-open-hint = Откроется в новом окне

caller-demo = Это учебная страница. Люди здесь не настоящие.
