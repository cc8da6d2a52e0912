import type { LineWords } from "./words.ts";

export const pt: LineWords = {
  locale: "pt-PT",
  regret: {
    sorry: "Lamento o sucedido.",
    sorryToHear: "Lamento muito saber disso.",
    unable: "Não consigo responder a isto suficientemente bem.",
    needsPerson: "Isto precisa de uma pessoa.",
  },
  passesTo: (team, there) =>
    `Vou passar para a nossa equipa ${team}. Um colega vai ler tudo acima e responder aqui${there}.`,
  passes: (there) => `Vou passar para um colega, que vai ler tudo acima e responder aqui${there}.`,
  short: (there) => `Um colega vai responder aqui${there}.`,
  there: {
    usually: (minutes) => `, normalmente em menos de ${minutes} minutos`,
    openUntil: (time) => `; estamos abertos até às ${time}`,
    opensAgain: (day, time) => `; agora estamos fechados e voltamos ${day} às ${time}`,
  },
  // Saturday and Sunday alone are masculine.
  day: { today: "hoje", tomorrow: "amanhã", on: (name) => (name.includes("-feira") ? `na ${name}` : `no ${name}`) },
  slips: (there) =>
    `Lamento: isto está a demorar mais do que devia. A sua mensagem não foi esquecida e um colega vai responder aqui${there}.`,
  crisis:
    "Obrigado por nos contar. Uma pessoa vai ler isto e responder aqui. " +
    "Se está em perigo agora, ligue para o número de emergência ou para uma linha de apoio.",
  ai: {
    discloses: "Está a escrever com um assistente de IA. Escreva «atendente» e um colega continua a conversa.",
    offers: "Se preferir falar com um colega, escreva «atendente».",
    greets: "Olá! Em que posso ajudar?",
    welcomes: "De nada. Escreva quando quiser, se houver mais alguma coisa.",
  },
  whileYouWait: "Enquanto espera:",
  asks: {
    wish: "em que podemos ajudar?",
    order: "qual é o número da encomenda?",
    product: "de que produto se trata?",
    quantity: "de quantos precisa?",
    deadline: "para quando precisa?",
    when: "quando aconteceu?",
    amount: "de que montante se trata?",
    subject: "de que encomenda ou pagamento se trata?",
    remedy: "o que resolveria a situação para si?",
    change: "o que devemos alterar?",
    reason: "qual é o problema?",
    address: "qual é a nova morada?",
    photo: "pode enviar-nos uma fotografia?",
    mail: "qual é o e-mail da conta?",
    data: "o que quer que façamos com os seus dados?",
  },
  survey: {
    question: "Como nos saímos, de 1 (mal) a 5 (muito bem)? Basta um número.",
    thanks: "Obrigado pela resposta.",
  },
};
