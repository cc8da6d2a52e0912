import { describeChannel } from "./contract.ts";
import { openEmailStage } from "./email/stage.ts";

describeChannel("email", openEmailStage);
