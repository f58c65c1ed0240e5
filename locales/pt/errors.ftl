# Quando algo não deu certo: o que aconteceu e o que fazer agora.
# origin: machine

error-unexpected = Não deu certo ({ $code }). Tente de novo.
error-unreachable = Não foi possível falar com o servidor. Verifique a conexão e tente de novo.
error-my-number = Isto parece um My Number. Não digite esse número. Ele é apagado antes de salvar.

## Conexão

error-close = Fechar
error-reconnecting = Reconectando…
error-replaced = Esta página foi aberta em outra janela, por isso esta parou.
error-use-this-window = Usar esta janela

## Atendimento

error-closed = Estamos fora do horário de atendimento.
error-full = As linhas estão muito ocupadas. Ligue de novo daqui a pouco.
error-store-unavailable = No momento não é possível registrar, por isso não estamos atendendo. Tente de novo daqui a pouco.
error-too-many = Foram operações demais de uma vez. Espere um pouco e tente de novo.
error-unavailable = Indisponível no momento. Tente de novo daqui a pouco.
error-too-long = O texto é longo demais. Encurte, por favor.
error-malformed = Não foi possível ler o que foi digitado. Verifique e tente de novo.
error-unknown-language = Não atendemos neste idioma.
error-too-often = Foram tentativas demais. Espere cerca de { $seconds } segundos e tente de novo.

## Acesso

error-sign-in = Entre com seu nome e senha.
error-wrong-sign-in = O nome ou a senha está errado.
error-not-for-you = Você não tem permissão para fazer isto.

## Microfone e voz

error-microphone-denied = O microfone não foi permitido. Permita o microfone para este site nas configurações do navegador e tente de novo.
error-microphone-missing = Nenhum microfone foi encontrado. Verifique se está conectado e tente de novo.
error-voice-failed = A conexão de voz falhou. Recarregue a página: você volta à ligação e ela conecta de novo.
error-bad-offer = A conexão de voz falhou. Recarregue a página.
error-voice-lost = A voz caiu. Reconectando…
error-voice-lost-for-good = Não há conexão de voz.
error-voice-again = Conectar a voz de novo
error-voice-silent = Aperte aqui para ouvir a ligação

## Ligações e registros

error-not-found = Nada foi encontrado.
error-no-call = Esta ligação não existe mais.
error-not-yours = Esta ligação é de outra pessoa.
error-already-disposed = O registro desta ligação já foi salvo.
error-no-interpreter = Não há intérprete nesta ligação.
error-no-interpreter-needed = Uma ligação em japonês não precisa de intérprete.
error-not-now = Não é possível no estado atual.
error-offer-gone = Esta ligação não está mais chamando.
error-not-signed-in = Você não está no seu posto. Recarregue a página.
error-disposition-missing = O registro ainda não foi salvo. Escolha a categoria e o resultado e salve.
error-member-not-found = Nenhum segurado corresponde aos três itens. Se ainda não corresponder ao perguntar de novo, dê apenas orientação geral.
error-look-up-locked = Houve consultas demais sem sucesso nesta ligação. Dê apenas orientação geral.
error-bad-birth = Não foi possível ler a data de nascimento. Escreva como 1990-04-01 ou 平成2年4月1日.
error-bad-item = Não foi possível ler { $item ->
    [name] o nome (katakana)
    [number] o símbolo e o número
   *[employer] o nome da empresa
}. Verifique o que foi digitado.
error-no-entry = Esta resposta não vale mais hoje.

## Regras da comunicação

error-unknown-frame = Esta página está desatualizada. Recarregue, por favor.
error-malformed-frame = Esta página está desatualizada. Recarregue, por favor.
error-missing-id = Esta página está desatualizada. Recarregue, por favor.
