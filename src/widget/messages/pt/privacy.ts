import type { PrivacyMessages } from '../en/privacy.ts';

export const privacyMessages: PrivacyMessages = {
  title: 'O que é guardado',
  lead: 'Ninguém é seguido: não há cookies, contas, publicidade nem terceiros. Isto é tudo o que fica guardado quando você lê ou responde aqui, ou numa página que mostra as nossas perguntas.',
  sent: 'As suas respostas, também as digitadas, são enviadas uma vez a este site, sem nome, para serem contadas; um site que mostra as nossas perguntas pode desativar isso. Sem JavaScript, são enviadas para serem corrigidas. O que você escreve de memória nunca é enviado.',
  kept: {
    progress: {
      what: 'O seu progresso num questionário: o que você respondeu e onde está. Começa com a sua primeira resposta.',
      where: 'Na aba do seu navegador, para a página que mostra o questionário. Um site pode desativar isso.',
      howLong: (forget) => `Até a aba ser fechada ou você pressionar “${forget}”.`,
    },
    review: {
      what: 'As perguntas que você guardou para revisão: os seus nomes, quando cada uma volta e quão bem você se lembrou dela. Nenhuma resposta.',
      where: 'No seu navegador, só para este site; nunca é enviado.',
      howLong: 'Até você apagar na página da revisão ou limpar os dados do navegador. O arquivo que você salvar é seu.',
    },
    studio: {
      what: 'No estúdio: o pacote em que você trabalha e o artigo que forneceu.',
      where: 'No seu navegador, só para este site; nunca é enviado.',
      howLong: 'Até que você clique ali em “Start over” ou limpe os dados do navegador.',
    },
    counts: {
      what: 'Quantas pessoas responderam a uma pergunta, quantas acertaram por completo, e quantas escolheram ou colocaram bem cada parte dela. As palavras digitadas não são guardadas.',
      where: 'No armazenamento próprio deste site, para cada conteúdo.',
      howLong: (answers) =>
        `Enquanto o site funcionar. As contagens de uma pergunta são mostradas aos outros a partir de ${answers} respostas.`,
    },
    attempts: {
      what: 'Que uma tentativa foi contada, e para quais perguntas: um resumo criptográfico (SHA-256) de um número que a página sorteia para cada tentativa. Ele não identifica você nem o seu aparelho.',
      where: 'No mesmo armazenamento, para que o que é enviado duas vezes conte uma só.',
      howLong: (hours) =>
        `No máximo ${hours} horas; no histórico próprio da plataforma, a partir do qual o armazenamento pode ser restaurado, 30 dias.`,
    },
    senders: {
      what: 'Quantas vezes em um minuto um endereço de rede enviou respostas, criou uma sala ou tentou códigos, para que ninguém o faça milhares de vezes: por um resumo criptográfico do endereço.',
      where: 'Nos limites de frequência da plataforma, separado das respostas.',
      howLong: 'Um minuto.',
    },
    lesson: {
      what: 'Numa aula ao vivo: os nomes ou lugares que os alunos têm ali, as suas respostas e o tempo que pediram. Das chaves que abrem a sala, só resumos criptográficos.',
      where: 'No armazenamento daquela única sala.',
      howLong: (hours) =>
        `Até ${hours} horas depois do fim da aula, a menos que o professor defina outro prazo ou a apague antes. Os nomes são apagados no fim, a menos que o professor os guarde.`,
    },
    device: {
      what: 'Numa aula ao vivo: a chave pela qual a sala reconhece o aparelho de um aluno.',
      where: 'No navegador desse aparelho; a chave do professor, na aba.',
      howLong: 'Até a página saber que a sala terminou; a do professor, até a aba ser fechada.',
    },
    errors: {
      what: 'Erros deste próprio site: que tipo de pedido falhou e por quê, sem endereço, navegador, respostas ou palavras de quem lê.',
      where: 'No registro da plataforma.',
      howLong: 'Pelo tempo que quem administra o site escolheu lá.',
    },
  },
  requests:
    'O endereço, o navegador e o idioma de um pedido são usados para responder a ele, e nós não os armazenamos. O que a plataforma que hospeda este site faz com eles é assunto entre ela e quem administra o site.',
};
