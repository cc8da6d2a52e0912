import type { FactWords } from "./words.ts";

/** "segunda" to "sexta" are "second" to "sixth" too. */
const weekday = "(?:(?:segunda|terca|quarta|quinta|sexta)-feira|sabado|domingo)";
const short =
  "(?:segunda|terca|quarta|quinta|sexta)(?=\\s{0,2}(?:[.,;!?\\n]|$|passada|que_vem|de_manha|a_tarde|a_noite|e_|mas_))";

export const pt: FactWords = {
  order: {
    things: "pedido encomenda compra reserva fatura factura rastreio rastreamento processo chamado envio referencia",
    number: "numero num n\\.?_?[º°o]\\.? com_(?:o_)?numero",
    is: "e_o e_a e era",
  },
  date: {
    months: "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
    days: `(?:na_|no_|ate_|desde_|para_|nesta_|neste_|esta_|este_|ate_a_)?(?:segunda|terca|quarta|quinta|sexta)-feira(?:_(?:passada|que_vem))?
      (?:no|ate|desde|para|neste|este|ate_ao|proximo)_${weekday}(?:_(?:passado|que_vem))?
      (?:na|ate|desde|nesta)_${short} hoje amanha ontem anteontem depois_de_amanha
      (?:na_|a_)?(?:proxima_semana|semana_(?:passada|que_vem)) (?:esta|nesta)_semana
      (?:no_|o_)?(?:proximo_mes|mes_(?:passado|que_vem))`,
    onThe: "no_dia dia em ate",
    spans: "dias? semanas? mes(?:es)?",
    few: "uma? dois duas tres quatro cinco seis",
    ago: (span) => `(?:ha_(?:cerca_de_)?${span}|${span}_atras)`,
  },
  goods: {
    counted: `pecas unidades exemplares artigos caixas garrafas canecas chavenas camisetas camisas t-?shirts sacos
      cadeiras mesas candeeiros luminarias quartos bilhetes ingressos pessoas convidados licencas mantas cobertores
      velas pratos almofadas toalhas`,
    wares: `caneca chavena xicara camiseta camisa casaco sapatos botas bolsa mochila garrafa cadeira secretaria mesa
      sofa candeeiro luminaria manta cobertor prato vela almofada toalha tapete chaleira torradeira impressora
      portatil auscultadores fones carregador relogio anel colar tenda bicicleta brinquedo livro licenca assinatura`,
    my: "o a os as um uma meu minha meus minhas este esta estes estas esse essa nosso nossa",
    bare: "",
  },
  person: {
    called: "chamo-me me_chamo meu_nome_e",
    in: `moro_em moro_no vivo_em vivo_no
      (?:envie(?:m|-o|m-no)?|enviar|mande(?:m)?|entreguem?)_(?:o_pacote_)?(?:para_o|para_a|para|em)`,
    closing: "(?:(?:com_os_)?(?:melhores|meus)_)?cumprimentos atenciosamente att (?:um_)?abraco",
    thanks: "(?:muito_)?obrigad[oa]",
  },
  currencies: "reais dolares libras",
  asks: {
    "order number": "numero do/de/da [seu/sua/teu]+ pedido/encomenda/compra/reserva/fatura",
    name: "seu/teu nome\ncomo se chama",
    address: "seu/teu/qual endereco\nsua/tua/nova/a morada",
    date: "^ quando\npara/desde quando\nque/qual dia/data",
    quantity: "quantos/quantas\nque quantidade\nde quantos",
    amount: "que/qual montante/valor\nqual e_o montante/valor\nquanto pagou",
  },
  declines: `^ sim/obrigado/obrigada/ola/nao/por_que/porque/quero/queria/uma_pessoa/ja_disse
    nao sei/encontro/tenho`,
  corrects: `^ [nao/ah/oh/desculpe/desculpa/perdao/ops]+ o/a/meu/minha/certo/correto/novo/nova/pedido/encomenda/
      numero/do/da/de/morada/endereco [o/a/meu/minha/certo/correto/novo/nova/pedido/encomenda/numero/do/da/de/morada/
      endereco]+ e/era
    ^ desculpe/desculpa/perdao/correcao/nao [e/o/a]+ #
    queria/quis dizer
    me enganei
    enganei-me
    erro de digitacao`,
  not: "n[aã]o",
  but: "mas mas_sim e_sim",
  courtesies: `o a os as um uma meu minha e era muito obrigado obrigada aqui esta ola oi bom boa dia tarde noite por
    favor sim claro de da no na em para com sou cumprimentos atenciosamente chamo-me me chamo`,
  naming: `pedido numero encomenda compra reserva fatura rastreio processo referencia nome apelido sobrenome morada
    endereco entrega data valor montante quantidade tamanho cor artigo telefone telemovel comprei encomendei paguei
    moro`,
};
