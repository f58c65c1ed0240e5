# 通訳者の画面。

interpreter-title = 通訳者
interpreter-column-call = 通話
interpreter-answers = 送られた回答
interpreter-no-answers = オペレーターが送った回答が、ここに日本語と並べて表示されます。
interpreter-idle = 通話が始まると、オペレーターが送った回答がここに並びます。
interpreter-duty = 一人称で、短く区切って訳します。12桁の番号が読み上げられたら、すぐに止めてください。
interpreter-leave = 通話を離れる
