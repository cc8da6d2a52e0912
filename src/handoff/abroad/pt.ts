import type { WordsAbroad } from "./words.ts";

export const pt: WordsAbroad = {
  topics: {
    safety: {
      plain: `
        queimou/queimado a/me/minha/meu mao/dedo/filho/filha/pele
        pegou/pegando/pegar fogo
        incendio/queimei/queimadura/queimaduras/fumaca/faiscas/explodiu/curto-circuito/
          choque_eletrico/vazamento_de_gas/fuga_de_gas/ferido/ferida/feriu/machucou/machucado/intoxicacao/alergica/alergico/
          alergia/hospital/pronto-socorro/ambulancia/engasgou/perigoso/perigosa
        cortei/cortou a/o dedo/mao`,
      hint: "perigo/toxico/toxica/cacos_de_vidro/estilhacos",
    },
    privacy: {
      plain: `
        rgpd/lgpd/protecao_de_dados/dados_pessoais/vazamento_de_dados/encarregado_de_dados
        apagar/apaguem/excluir/excluam/eliminar/eliminem … conta/dados
        dados … vendidos/partilhados/compartilhados/vazados`,
      hint: "dados/consentimento/descadastrar",
    },
    legal: {
      plain: `
        advogado/advogada/tribunal/processar/processo_judicial/acao_judicial/procon/defesa_do_consumidor/
          livro_de_reclamacoes/quebra_de_contrato/medidas_legais/medidas_judiciais/juizado`,
      hint: "juridico/judicial/um_golpe/fraude/policia/contrato/direitos",
    },
    personal: {
      plain: `
        faleceu/falecido/falecida/falecimento/morreu/morte/funeral/enterro/suicidio/desempregado/desempregada/desemprego/
          falencia/depressao/divorcio/cancro
        perdi [o/a/meu/minha]+ emprego/mae/pai/marido/mulher/esposa/filho/filha
        dinheiro para comer/comida`,
      hint: "doente/doenca/deficiencia/luto/viuva/viuvo",
    },
    payment: {
      plain: `
        cobrado/cobraram/cobrada/debitado/debitaram/paguei/pago [me/o/no/cartao/por]+ duas_vezes/dobro/a_mais/duplicado
        duas_vezes/a_dobrar cobrado/cobraram/debitado
        cobranca/cobrancas/fatura/faturas/nota_fiscal/comprovativo_de_pagamento/boleto/multibanco/referencia_multibanco
        pagamento/cartao/transferencia … recusado/recusada/falhou/rejeitado
        posso/podemos/pode … pagar
        onde/cade esta/meu/o [o/meu]+ reembolso/dinheiro/estorno
        reembolso/dinheiro/estorno … ainda/nunca
        recebi [o/ainda/meu]+ reembolso/dinheiro/estorno
        cartao-presente/vale-presente/codigo_de_desconto/cupom/cupao/codigo_promocional`,
      hint: "pago/paguei/pagar/pagamento/dinheiro/cartao/transferencia/pix",
    },
    return: {
      plain: `
        devolver/devolvi/devolvido/devolucao/devolucoes/devolvam/reembolso/reembolsar/reembolsem/reembolsado/estorno/
          estornar/garantia/substituir/substituicao/reparacao/conserto/arrependimento
        dinheiro de_volta
        ficou/fica pequeno/pequena/grande/apertado/apertada`,
      hint: "muito/demasiado pequeno/pequena/grande/apertado/apertada/curto/comprido\nsem_uso/qualidade/trocar/troca/trocas",
    },
    terms: {
      plain: `
        por_atacado/atacado/atacadista/grossista/revendedor/revenda/orcamento/orcamentos/preco_unitario/preco_especial/
          condicoes_de_pagamento/desconto_por_quantidade/acordo-quadro
        desconto para/por/se/em/na/no/nas
        fazem/ha/tem/dao/oferecem [algum/um/me]+ desconto/descontos
        melhor/melhores preco/precos/oferta
        # unidades/pecas/licencas/exemplares`,
      hint: "desconto/oferta/empresa/fornecedor/mais_barato/concorrencia",
    },
    delivery: {
      plain: `
        o_envio/do_envio/de_envio/meu_envio
        onde/cade esta/estao/meu/minha/fica/o [o/a/meu/minha/meus/as/os]+ pedido/encomenda/pacote/compra/entrega/encomendas
        quando … chega/chegara/chegam/entregam/entrega/enviam/pedido/encomenda/pacote
        nao/ainda_nao/nunca [me/foi/o/a/meu/minha]+ chegou/entregue/chegaram
        recebi [o/a/meu/minha/nada/ainda]+ pedido/encomenda/pacote
        encomenda/encomendas/pacote/pacotes/envios/entrega/entregas/entregue/transportadora/estafeta/entregador/
          portes_de_envio/frete/prazo_de_entrega/codigo_de_rastreio/rastreamento/rastreio/correios/ctt/alfandega
        vizinho/vizinha entregue`,
      hint: "endereco/morada/enviado/enviada/chegou/chegar/atraso/atrasado/atrasada/a_caminho/vizinho",
    },
    order: {
      plain: `
        cancelar/cancelem/cancelado/cancelada/cancelamento/anular
        alterar/mudar/adicionar/acrescentar … pedido/encomenda/reserva
        confirmacao/estado/situacao/status_atual do_pedido/da_encomenda/de_encomenda
        comprei/encomendei/pedido [por/dois/o/a]+ engano/duas_vezes`,
      hint: "pedido/pedidos/encomendei/comprei/comprado/comprar/compra/reserva/carrinho/numero_do_pedido",
    },
    account: {
      plain: `
        iniciar_sessao/fazer_login/palavra-passe/palavra_passe/minha_senha/senha/nome_de_utilizador/nome_de_usuario/
          codigo_de_verificacao
        minha/nossa/uma conta
        conta [esta/foi/de/cliente]+ bloqueada/suspensa/invadida`,
      hint: "cadastro/registar/assinatura/configuracoes",
    },
    complaint: {
      plain: `
        queixa/queixas/reclamacao/reclamacoes/reclamar
        pessimo/pessima/horrivel/vergonhoso/vergonhosa/lamentavel atendimento/servico/experiencia/tratamento
        atendimento/servico [ao/cliente/foi/e/muito]+ pessimo/pessima/horrivel/vergonhoso/lamentavel/rude
        nunca_mais … comprar/compro/comprarei`,
      hint: "desiludido/desiludida/decepcionado/decepcionada/inaceitavel/vergonha/ridiculo/indignado/indignada/furioso",
    },
    product: {
      plain: `
        em_estoque/em_stock/esgotado/esgotada/disponivel/disponiveis/disponibilidade/lava-loucas/maquina_de_lavar/impermeavel
        que/qual/quais tamanho/tamanhos/cor/cores/medidas/material
        qual/quais e/o/as/os/sao [o/as/os]+ tamanho/tamanhos/medidas/material/cores
        vendem/tem/voces_tem … tamanho/tamanhos/cor/cores/modelo/estoque
        vendem tambem/ainda/voces
        instrucoes/manual_de_instrucoes/guia_de_tamanhos/ingredientes`,
      hint: "produto/produtos/artigo/artigos/tamanho/cores/modelo/materiais",
    },
  },
  wish: {
    wanting: `
      quero/queremos/queria/queriamos/gostaria/gostariamos/preciso/precisamos/exijo/exigimos/solicito/desejo/prefiro/
        preferia/pretendo
      meu dinheiro de_volta
      devolvam meu/o_meu dinheiro`,
    asking: `por_favor/podem/poderiam/pode/poderia/podes/posso/podemos/podia/podiam/e_possivel/seria_possivel/agradeco/
      peco`,
    wondering: "pergunto",
    ends: `reembolsar/reembolso/reembolsem/reembolsado/estorno/estornar/devolver/devolucao/devolvam/dinheiro/trocar/troca/
      substituir/substituicao/um_novo/uma_nova/outro_novo/outra_nova/reparar/reparacao/conserto/cancelar/cancelem/
      cancelamento/anular/desconto/vale/compensacao/indenizacao/indemnizacao/desculpas/apagar/apaguem/excluir/excluam/
      eliminar/eliminem/alterar/corrigir/acrescentar/adicionar/fatura/nota_fiscal/orcamento/entregar/entreguem/entrega/enviar/enviem/recolher`,
    noOutcome: `
      saber/perguntar/entender/perceber
      falar/atendente/assistente_humano/uma_pessoa/um_humano/ser_humano/alguem
      nao quero/queria/preciso/queremos`,
  },
  bought: `
    meu/minha/meus/minhas/nosso/nossa/este/esta [ultimo/ultima/novo/primeira]+ pedido/pedidos/encomenda/encomendas/pacote/
      compra/envio/entrega/fatura/devolucao/reembolso/reserva/artigo/produto/dinheiro/cartao
    fiz um/uma/o/a pedido/encomenda/compra
    comprei/encomendei/recebi/paguei/devolvi/cobraram/debitaram/cobrado
    nao/ainda_nao/nunca [me/foi/o/a]+ chegou/entregue/chegaram
    chegou/chegaram/veio/vieram [toda/todo/muito]+ partido/partida/partidos/quebrado/quebrada/quebrados/danificado/danificada/
      defeituoso/defeituosa/atrasado/atrasada/com_defeito/tarde
    esta/estao/estava/veio [toda/todo]+ partido/partida/quebrado/quebrada/danificado/danificada/atrasado/atrasada`,
  damaged: `
    partido/partida/partidos/partidas/quebrado/quebrada/quebrados/quebradas/danificado/danificada/danificados/defeituoso/
      defeituosa/com_defeito/rachado/rachada/riscado/riscada/rasgado/rasgada/avariado/avariada
    nao funciona/funcionam/liga
    tamanho/artigo/produto/modelo/cor errado/errada/trocado/trocada`,
  otherAddress: `
    novo/nova/outro/outra/antigo/antiga endereco/morada
    endereco/morada … errado/errada/novo/nova/alterar/mudar/mudou/incorreto/incorreta
    alterar/mudar/corrigir/atualizar [o/a/meu/minha]+ endereco/morada`,
  things: `caneca/canecas/manta/mantas/cadeira/cadeiras/candeeiro/luminaria/garrafa/garrafas/camisa/camisas/camiseta/camisetas/
    prato/pratos/vela/velas/mesas/tigela/cobertor`,
  reason: `
    muito/demasiado pequeno/pequena/grande/apertado/apertada/curto/curta/comprido/tarde/pesado/pesada/caro/cara/largo/larga
    ficou/fica pequeno/pequena/grande/apertado/apertada
    nao [me/eu]+ gostei/gosto/serve/serviu/servem
    errado/errada/falta/faltam/diferente/por_engano/mudei_de_ideia/trocado
    comprei dois/duas`,
  harm: `
    ferido/ferida/feridos/ileso/ilesos/queimado/queimei/queimou/queimadura/queimaduras/machucou/machucado/sangra/sangrou/
      hospital/medico/dor/dores/cortou/cortei
    estamos/estou/esta/estao bem`,
  data: `apagar/apaguem/apagados/excluir/excluam/eliminar/eliminem/retificar/direito_de_acesso/exportar/esquecimento/oposicao
    copia … dados/informacoes
    que/quais dados/informacoes`,
};
