import { createWhatsapp } from "../../channels/whatsapp/whatsapp.ts";
import { describeChannel } from "./contract.ts";
import { openTwilioStage } from "./twilio/stage.ts";

describeChannel("whatsapp", (gate) => openTwilioStage(createWhatsapp, gate, "whatsapp:"));
