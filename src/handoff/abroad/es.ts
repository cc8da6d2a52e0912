import type { WordsAbroad } from "./words.ts";

export const es: WordsAbroad = {
  topics: {
    safety: {
      plain: `
        me_queme/me_he_quemado/se_ha_quemado/quemo_la/sale_humo/salio_humo/echa_humo
        prendio/prende/prendido fuego
        incendio/quemadura/quemaduras/chispas/exploto/explotado/cortocircuito/descarga_electrica/
          fuga_de_gas/herido/herida/heridos/lesionado/intoxicado/intoxicacion/intoxique/alergica/alergico/alergia/hospital/
          ambulancia/atraganto/peligroso/peligrosa
        cortado/corto el/la dedo/mano`,
      hint: "peligro/toxico/toxica/trozos_de_vidrio/cristales_rotos",
    },
    privacy: {
      plain: `
        rgpd/lopd/proteccion_de_datos/datos_personales/derecho_al_olvido/filtracion_de_datos
        borrar/borren/eliminar/eliminen/suprimir … cuenta/datos
        datos … vendido/compartido/filtrado`,
      hint: "datos/boletin/consentimiento",
    },
    legal: {
      plain: `
        abogado/abogada/juzgado/tribunal/tribunales/demandar/demandare/demanda_judicial/denunciar/denunciare/consumidores/
          oficina_del_consumidor/hoja_de_reclamaciones/incumplimiento_de_contrato/acciones_legales/medidas_legales`,
      hint: "juridico/legales/estafa/estafadores/fraude/policia/contrato/derechos",
    },
    personal: {
      plain: `
        fallecio/fallecido/fallecida/murio/muerte/funeral/entierro/suicidio/suicidarme/desempleo/desempleado/desempleada/
          bancarrota/depresion/divorcio/cancer
        perdido/perdi mi/a empleo/trabajo/madre/padre/marido/esposo/esposa/mujer/hijo/hija
        puedo permitirme/permitirmelo`,
      hint: "enfermo/enferma/enfermedad/discapacidad/discapacitado/duelo/viuda/viudo",
    },
    payment: {
      plain: `
        cobrado/cobraron/cobro/cargado/cargaron/pagado/pague/pago [me/la/tarjeta/por/han]+ dos_veces/doble/de_mas/duplicado
        dos_veces/doble/de_mas [me/han]+ cobrado/cobraron/cargado
        cobro/cargo doble/duplicado/indebido
        factura/facturas/recibo_de_pago/ticket_de_compra/domiciliacion/iva
        pago/tarjeta/transferencia/cobro … rechazado/rechazada/fallado/denegado/denegada
        puedo/podemos/puede/podria … pagar
        donde esta/estan mi/el reembolso/dinero
        dinero/reembolso … todavia/aun/nunca/sigue_sin
        recibido [el/mi/aun/todavia]+ reembolso/dinero
        tarjeta_regalo/vale_de_descuento/codigo_de_descuento/codigo_promocional/cupon`,
      hint: "pagado/pagar/pago/dinero/tarjeta/banco/transferencia/importe/cobrado",
    },
    return: {
      plain: `
        devolver/devuelvo/devuelto/devolucion/devoluciones/devuelvan/devuelvanme/reembolso/reembolsar/reembolsen/reembolsado/garantia/reemplazo/reemplazar/reponer/reparar/reparacion
        cambiar/cambio … talla/tamano
        queda/quedan pequeno/pequena/grande/pequenos/grandes/bien`,
      hint: "demasiado pequeno/pequena/grande/corto/corta/largo/larga\nsin_usar/calidad/cambiarlo/cambiarla",
    },
    terms: {
      plain: `
        al_por_mayor/mayorista/mayoristas/revendedor/presupuesto/presupuestos/precio_por_volumen/precio_especial/
          precio_unitario/acuerdo_marco/condiciones_de_pago/descuento_por_volumen/descuento_por_cantidad
        descuento por/para/si/en/al
        hacen/hay/tienen/dan/ofrecen [algun/un/me/alguna]+ descuento/rebaja/descuentos
        mejor/mejores precio/precios/oferta
        # unidades/piezas/licencias/ejemplares`,
      hint: "descuento/oferta/empresa/proveedor/mas_barato/competencia",
    },
    delivery: {
      plain: `
        mi_envio/el_envio/del_envio/de_envio/un_envio/su_envio
        espero/esperando/esperamos … pedido/paquete/entrega
        donde esta/estan/se_encuentra mi/mis/el/la/nuestro pedido/paquete/envio/compra/pedidos/paquetes/productos/encomienda
        cuando … llega/llegara/llegan/envian/entregan/entrega/enviaran/recibire/recibiremos/pedido/paquete
        aun/todavia/nunca/sigue … llegado/llega/recibido/llegar
        ha/han llegado
        recibido [el/mi/nada/aun/todavia/ningun]+ pedido/paquete/envio
        paquete/paquetes/envio/envios/entrega/entregas/entregado/repartidor/transportista/mensajeria/gastos_de_envio/
          plazo_de_entrega/numero_de_seguimiento/seguimiento/aduana/aduanas/correos/punto_de_recogida/encomienda
        hacen/envian envios/a
        mi/un vecino/vecina`,
      hint: "direccion/enviado/enviar/llegado/llegar/llegue/llega/retraso/retrasado/en_camino/vecino",
    },
    order: {
      plain: `
        cancelar/cancelo/cancelen/cancelado/cancelacion/anular/anulen/anulacion
        cambiar/modificar/anadir/agregar … pedido/reserva
        confirmacion/estado de/del [mi]+ pedido
        pedi/pedido/compre [por/dos/el/la]+ error/equivocacion/dos_veces`,
      hint: "pedido/pedidos/pedir/comprado/compre/compra/comprar/reserva/carrito/numero_de_pedido",
    },
    account: {
      plain: `
        contrasena/contrasenas/iniciar_sesion/inicio_de_sesion/nombre_de_usuario/clave_de_acceso/codigo_de_verificacion
        mi/nuestra/una cuenta [de_cliente]+
        cuenta [esta/ha/sido/fue]+ bloqueada/suspendida/hackeada`,
      hint: "registrarme/registro/suscripcion/pagina_web/configuracion",
    },
    complaint: {
      plain: `
        queja/quejas/quejarme/reclamacion/reclamaciones
        pesimo/pesima/vergonzoso/vergonzosa/nefasto/nefasta servicio/atencion/trato/experiencia
        servicio/atencion/trato [al/de/cliente/es/fue/muy/un/una]+ pesimo/pesima/horrible/lamentable/desastre/verguenza/grosero
        nunca_mas/jamas … comprar/compro/comprare/pedir`,
      hint: "decepcionado/decepcionada/decepcion/inaceptable/indignado/indignada/ridiculo/verguenza/enfadado/enfadada/furioso",
    },
    product: {
      plain: `
        en_stock/agotado/agotada/agotados/disponible/disponibles/disponibilidad/lavavajillas/lavadora/impermeable
        que talla/tallas/tamano/tamanos/color/colores/medidas/material
        cual/cuales es/son … talla/tallas/tamano/medidas/material/colores
        venden/tienen/tienes … talla/tallas/color/colores/stock/modelo
        venden/fabrican ustedes/tambien/aun
        instrucciones/guia_de_tallas/ingredientes`,
      hint: "producto/productos/articulo/articulos/talla/tamano/colores/modelo/materiales",
    },
  },
  wish: {
    wanting: `
      quiero/queremos/quisiera/quisieramos/necesito/necesitamos/exijo/exigimos/solicito/solicitamos/querria/deseo/
        gustaria/me_gustaria/nos_gustaria/prefiero/preferiria
      devuelvanme/devuelveme/devuelvan
      mi dinero de_vuelta`,
    asking: `por_favor/pueden/podrian/puede/podria/puedes/podrias/puedo/podemos/seria_posible/es_posible/les_pido/
      les_ruego/hagan_el_favor`,
    wondering: "pregunto",
    ends: `reembolsar/reembolso/reembolsen/reembolsado/devolver/devolucion/devuelvan/devuelvanme/dinero/cambiar/cambio/
      reemplazar/reemplazo/reponer/otro_nuevo/otra_nueva/uno_nuevo/una_nueva/reparar/reparacion/cancelar/cancelen/anular/
      anulen/cancelacion/descuento/rebaja/vale/compensacion/compensar/indemnizacion/disculpa/disculpas/eliminar/eliminen/borrar/
      borren/modificar/corregir/anadir/agregar/factura/presupuesto/entregar/entreguen/entrega/enviar/envien/recoger`,
    noOutcome: `
      saber/preguntar/entender
      hablar/asesor/asesora/alguien/un_humano/una_persona/ser_humano
      ya_no/no_lo quiero/necesito
      no_quiero/no_queremos/no_necesito`,
  },
  bought: `
    mi/mis/nuestro/nuestra/este/esta/estos [ultimo/ultima/nuevo/primer]+ pedido/pedidos/paquete/compra/envio/entrega/factura/
      devolucion/reembolso/reserva/articulo/producto/dinero/tarjeta
    hice/hicimos/realice un/una/el pedido/compra/reserva
    compre/compramos/pedi/recibi/recibimos/pague/devolvi/comprado/pagado/cobrado/cobraron
    ha/han/sigue [aun/sin]+ llegado/llegar
    llego/llegaron/llegado/vino [muy/todo/toda/completamente]+ roto/rota/rotos/rotas/danado/danada/defectuoso/defectuosa/tarde
    esta/estan/estaba [roto/muy/todo/toda]+ roto/rota/rotos/rotas/danado/danada/defectuoso/defectuosa/retrasado`,
  damaged: `
    roto/rota/rotos/rotas/danado/danada/danados/defectuoso/defectuosa/defectuosos/agrietado/agrietada/rayado/rayada/rasgado
    funciona/funcionan nada/bien/mal
    dejo/ha_dejado de funcionar
    no_funciona/no_funcionan/no_enciende
    color_equivocado/color_incorrecto
    talla/articulo/producto/modelo equivocado/equivocada/incorrecto/incorrecta/erroneo`,
  otherAddress: `
    nueva/otra/antigua direccion
    direccion … nueva/incorrecta/equivocada/erronea/cambiar/cambiado/corregir
    cambiar/modificar/corregir/actualizar [la/mi/nuestra]+ direccion`,
  things: `taza/tazas/manta/mantas/silla/sillas/lampara/lamparas/botella/botellas/camisa/camisas/camiseta/camisetas/platos/
    vela/velas/bolso/bolsos/mesas/cuenco`,
  reason: `
    demasiado/muy pequeno/pequena/grande/corto/corta/largo/larga/tarde/pesado/pesada/caro/cara/ancho/estrecho
    queda/quedan pequeno/pequena/grande/bien/mal
    no_me_gusta/no_me_gustan/no_me_sirve
    equivocado/equivocada/incorrecto/incorrecta/falta/faltan/diferente/por_error/cambie_de_opinion
    pedi dos`,
  harm: `
    herido/herida/heridos/ileso/ilesos/quemado/quemadura/quemaduras/quemo/sangra/sangraba/sangre/hospital/medico/ambulancia/
      dolor/cortado/sarpullido
    estamos/estoy/esta/estan bien`,
  data: `borrar/borren/eliminar/eliminen/suprimir/supresion/rectificar/derecho_de_acceso/exportar/olvido/oposicion
    copia … datos/informacion
    que datos/informacion`,
};
