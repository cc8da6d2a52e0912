import { charged, order, photo, type Told } from "./told.ts";

export const pt: Told = {
  topics: [
    ["safety", "A lâmpada pegou fogo e eu queimei a mão"],
    ["privacy", "Quero que apaguem a minha conta e todos os meus dados"],
    ["legal", "O meu advogado vai entrar em contacto"],
    ["personal", "O meu marido faleceu na semana passada"],
    ["payment", "Fui cobrado duas vezes"],
    ["return", "Onde está a minha encomenda? Quero um reembolso"],
    ["return", "A caneca chegou partida"],
    ["return", "A camisa ficou apertada, posso trocar?"],
    ["terms", "Qual é o melhor preço para 200 unidades?"],
    ["delivery", "Onde está a minha encomenda?"],
    ["delivery", "O pacote ainda não chegou"],
    ["order", "Quero cancelar o meu pedido"],
    ["account", "Não consigo fazer login, a minha senha não é aceite"],
    ["complaint", "Quero fazer uma reclamação sobre o vosso atendimento"],
    ["product", "O prato pode ir à máquina de lavar?"],
  ],
  wishes: [
    ["A caneca está partida. Quero o meu dinheiro de volta.", "Quero o meu dinheiro de volta."],
    ["Podem enviar uma nova?", "Podem enviar uma nova?"],
    ["Por favor cancelem o meu pedido. Obrigado.", "Por favor cancelem o meu pedido."],
    ["Exijo um pedido de desculpas", "Exijo um pedido de desculpas"],
    ["Quero falar com uma pessoa", null],
    ["Só queria saber quando abrem", null],
  ],
  missing: [
    ["Onde está a minha encomenda?", [order]],
    ["Qual é o prazo de entrega para os Açores?", []],
    ["A minha caneca chegou partida, quero um reembolso", [order, photo]],
    ["Fui cobrado duas vezes!", charged],
    ["Quero devolver o meu pedido, a camisa é muito pequena", [order]],
  ],
  ordinary: [
    ["other", "Olá, está aí alguém?"],
    ["account", "Quero trocar a palavra-passe"],
    ["product", "Que cores têm?"],
    ["other", "Não tenho a certeza, volto amanhã"],
    ["delivery", "Fazem entregas na Madeira?"],
  ],
};
