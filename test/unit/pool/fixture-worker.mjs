import { answerCall } from "../../../dist/src/pool/worker-answer.js";
import { handlers } from "./fixture-tasks.mjs";

export default (call) => answerCall(handlers, call);
