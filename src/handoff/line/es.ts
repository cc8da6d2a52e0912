import type { LineWords } from "./words.ts";

export const es: LineWords = {
  locale: "es-ES",
  regret: {
    sorry: "Lamento lo ocurrido.",
    sorryToHear: "Siento mucho leer esto.",
    unable: "No puedo responder a esto lo bastante bien.",
    needsPerson: "Esto necesita a una persona.",
  },
  passesTo: (team, there) =>
    `Le paso con nuestro equipo ${team}. Un compañero leerá todo lo anterior y responderá aquí${there}.`,
  passes: (there) => `Le paso con un compañero, que leerá todo lo anterior y responderá aquí${there}.`,
  short: (there) => `Un compañero responderá aquí${there}.`,
  there: {
    usually: (minutes) => `, normalmente en menos de ${minutes} minutos`,
    openUntil: (time) => `; atendemos hasta las ${time}`,
    opensAgain: (day, time) => `; ahora está cerrado y volvemos ${day} a las ${time}`,
  },
  day: { today: "hoy", tomorrow: "mañana", on: (name) => `el ${name}` },
  slips: (there) =>
    `Lo siento: esto tarda más de lo debido. No hemos olvidado su mensaje y un compañero responderá aquí${there}.`,
  crisis:
    "Gracias por contárnoslo. Una persona leerá esto y responderá aquí. " +
    "Si ahora está en peligro, llame al número de emergencias o a una línea de ayuda.",
  ai: {
    discloses: "Está escribiendo con un asistente de IA. Escriba «persona» y un compañero tomará el relevo.",
    offers: "Si prefiere hablar con un compañero, escriba «persona».",
    greets: "¡Hola! ¿En qué puedo ayudarle?",
    welcomes: "De nada. Escriba cuando quiera si necesita algo más.",
  },
  whileYouWait: "Mientras espera:",
  asks: {
    wish: "¿en qué podemos ayudarle?",
    order: "¿cuál es su número de pedido?",
    product: "¿de qué producto se trata?",
    quantity: "¿cuántos necesita?",
    deadline: "¿para cuándo lo necesita?",
    when: "¿cuándo ocurrió?",
    amount: "¿de qué importe se trata?",
    subject: "¿de qué pedido o pago se trata?",
    remedy: "¿qué solución le parecería bien?",
    change: "¿qué debemos cambiar?",
    reason: "¿qué problema tiene?",
    address: "¿cuál es la nueva dirección?",
    photo: "¿puede enviarnos una foto?",
    mail: "¿con qué correo electrónico está la cuenta?",
    data: "¿qué quiere que hagamos con sus datos?",
  },
  survey: {
    question: "¿Qué tal le hemos atendido, de 1 (mal) a 5 (muy bien)? Basta con un número.",
    thanks: "Gracias por su respuesta.",
  },
};
