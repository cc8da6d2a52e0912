import { createSms } from "../../channels/sms/sms.ts";
import { describeChannel } from "./contract.ts";
import { openTwilioStage } from "./twilio/stage.ts";

describeChannel("sms", (gate) => openTwilioStage(createSms, gate, ""));
