/** Two offers that state little and plainly. */
export const dump = `ATELIER VAUBRY (Lyon – 69) – Stage – Chargé d'études concertation

L'atelier accompagne des communes rurales dans leurs projets d'aménagement.

Durée du stage : 6 mois
Gratification : 650 € par mois
Contact : nour.valette@vaubry.example


COLLECTIF RIVAGE (Nantes – 44) – Stage – Assistant cartographe

Le collectif observe le trait de côte avec les habitants.

Durée du stage : 4 mois
Candidature à envoyer à : stage@rivage.example
`;

export const headings = dump.split("\n").filter((line) => line.includes("– Stage –"));
