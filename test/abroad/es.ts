import { charged, order, photo, type Told } from "./told.ts";

export const es: Told = {
  topics: [
    ["safety", "La lámpara se incendió y mi hijo tiene quemaduras"],
    ["privacy", "Quiero que borren mi cuenta y todos mis datos"],
    ["legal", "Mi abogado se pondrá en contacto con ustedes"],
    ["personal", "Mi marido falleció la semana pasada"],
    ["payment", "Me han cobrado dos veces"],
    ["return", "¿Dónde está mi paquete? Quiero que me devuelvan el dinero"],
    ["return", "La taza llegó rota"],
    ["return", "La camisa me queda pequeña, ¿puedo cambiarla?"],
    ["terms", "¿Cuál es su mejor precio para 200 unidades?"],
    ["delivery", "¿Dónde está mi paquete?"],
    ["delivery", "Mi pedido todavía no ha llegado"],
    ["order", "Quiero cancelar mi pedido"],
    ["account", "No puedo iniciar sesión, mi contraseña no sirve"],
    ["complaint", "Quiero poner una queja sobre su repartidora"],
    ["product", "¿El plato es apto para lavavajillas?"],
  ],
  wishes: [
    ["La taza está rota. Quiero un reembolso.", "Quiero un reembolso."],
    ["¿Pueden enviarme otra nueva?", "¿Pueden enviarme otra nueva?"],
    ["Por favor cancelen mi pedido. Gracias.", "Por favor cancelen mi pedido."],
    ["Exijo una disculpa", "Exijo una disculpa"],
    ["Quiero hablar con una persona", null],
    ["Solo quiero saber cuándo abren", null],
  ],
  missing: [
    ["¿Dónde está mi paquete?", [order]],
    ["¿Cuánto cuesta el envío a Canarias?", []],
    ["Mi taza llegó rota, quiero un reembolso", [order, photo]],
    ["¡Me han cobrado dos veces!", charged],
    ["Quiero devolver mi pedido, la camisa es demasiado pequeña", [order]],
  ],
  ordinary: [
    ["other", "Hola, ¿hay alguien?"],
    ["other", "Me di cuenta tarde, gracias"],
    ["product", "¿Qué colores tienen?"],
    ["other", "No estoy segura, vuelvo mañana"],
    ["delivery", "¿Hacen envíos a Ceuta?"],
  ],
};
