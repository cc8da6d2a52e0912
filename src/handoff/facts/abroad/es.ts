import type { FactWords } from "./words.ts";

const weekday = "(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)";

export const es: FactWords = {
  order: {
    things: "pedido orden reserva factura paquete envio seguimiento caso incidencia referencia compra",
    number: "numero num n\\.?_?[º°o]\\.? nro con_(?:el_)?numero",
    is: "es_el es_la es era",
  },
  date: {
    months: "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre",
    days: `(?:el|este|para_el|hasta_el|desde_el|antes_del|del|al|proximo|pasado)_${weekday}(?:_(?:pasado|proximo|que_viene))?
      hoy ayer anteayer pasado_manana manana(?<!\\b(?:la|esta|cada|buena|media|toda|una)\\smanana)
      (?:la|el)_(?:semana|mes)_(?:pasad[oa]|proxim[oa]|que_viene) (?:la_proxima|esta)_semana (?:el_proximo|este)_mes`,
    onThe: "el del al",
    spans: "dias? semanas? mes(?:es)?",
    few: "una? dos tres cuatro cinco seis",
    ago: (span) => `hace_(?:unos_|unas_)?${span}`,
  },
  goods: {
    counted: `piezas unidades ejemplares articulos cajas botellas tazas camisetas camisas bolsas bolsos sillas mesas
      lamparas habitaciones entradas personas invitados licencias mantas velas platos cojines toallas`,
    wares: `taza camiseta camisa chaqueta abrigo zapatos botas bolsa bolso mochila botella silla escritorio mesa sofa
      lampara manta plato vela cojin toalla alfombra hervidor tostadora impresora portatil auriculares cargador reloj
      anillo collar tienda bicicleta juguete libro licencia suscripcion`,
    my: "el la los las un una mi mis este esta estos estas nuestro nuestra",
    bare: "",
  },
  person: {
    called: "me_llamo mi_nombre_es",
    in: `vivo_en vivimos_en
      (?:envie(?:n|lo|nlo|nla)?|envia(?:r|dlo|lo)?|mande(?:lo|nlo)?|entrega(?:r|s)?)_(?:lo_|el_paquete_)?a`,
    closing: "(?:muchos_)?saludos(?:_cordiales)? un_(?:cordial_)?saludo atentamente",
    thanks: "(?:muchas_)?gracias",
  },
  currencies: "dolares pesos coronas libras",
  asks: {
    "order number": "numero de [su/tu/el/la]+ pedido/orden/reserva/factura/seguimiento\nnumero del pedido",
    name: "su/tu nombre\ncomo se_llama/te_llamas",
    address: "su/tu/la/nueva direccion",
    date: "^ cuando\npara/desde cuando\nque dia/fecha",
    quantity: "cuantos/cuantas\nque cantidad",
    amount: "que importe/cantidad\ncual es el importe\ncuanto pago/ha_pagado/le_cobraron",
  },
  declines: `^ si/gracias/hola/no_lo/no_se/no_tengo/por_que/ni_idea/quiero/quisiera/una_persona/ya_lo/ya_se
    no lo se/tengo/encuentro`,
  corrects: `^ [no/ay/perdon/perdone/disculpe/disculpa/uy]+ el/la/mi/es/correcto/correcta/nuevo/nueva/pedido/numero/
      de/direccion [el/la/mi/es/correcto/correcta/nuevo/nueva/pedido/numero/de/direccion]+ es/era
    ^ perdon/perdone/disculpe/disculpa/correccion/no [es/el/la]+ #
    queria/quise decir
    me he equivocado
    me equivoque`,
  not: "no",
  but: "sino",
  courtesies: `mi mis el la los las un una es era y muchas gracias aqui esta tiene hola buenos buenas dias tardes por
    favor si claro de del al para en yo soy saludos un saludo cordial me llamo a con`,
  naming: `pedido numero orden reserva factura paquete envio seguimiento caso referencia nombre apellido apellidos
    direccion entrega fecha importe cantidad talla color articulo telefono correo compre pedi compra vivo`,
};
