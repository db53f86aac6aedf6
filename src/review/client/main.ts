import type { ReviewData } from "../data.js";
import { openReview } from "./app.js";
import { keepingFor } from "./keeping.js";

const written = document.getElementById("data")?.textContent ?? "null";
const data = JSON.parse(written) as ReviewData | null;
const root = document.getElementById("review");
if (data !== null && root !== null) openReview(root, data, keepingFor(data.id));
