export interface Persona {
  readonly email: string;
  readonly name: string;
  readonly role: "owner" | "admin" | "agent" | "end-user";
  readonly customRole?: string;
  readonly groups: readonly string[];
  readonly organization?: string;
}

export const DOMAIN = "brightwave.example";

/** Fixed people of every seed. noor.aziz@brightwave.example is on purpose not among them: she has no account yet. */
export const PERSONAS: readonly Persona[] = [
  { email: `margaret.osei@${DOMAIN}`, name: "Margaret Osei", role: "owner", groups: ["Support"], organization: "Brightwave" },
  { email: `gatehouse-service@${DOMAIN}`, name: "Gatehouse Service", role: "admin", groups: [] },
  { email: `grace.kim@${DOMAIN}`, name: "Grace Kim", role: "admin", groups: ["Support", "Support Operations"], organization: "Brightwave" },
  { email: `amira.haddad@${DOMAIN}`, name: "Amira Haddad", role: "agent", customRole: "Team lead", groups: ["Support", "Tier 2", "Escalations"], organization: "Brightwave" },
  { email: `jonas.weber@${DOMAIN}`, name: "Jonas Weber", role: "agent", customRole: "Staff", groups: ["Support", "Tier 1"], organization: "Brightwave" },
  { email: `priya.nair@${DOMAIN}`, name: "Priya Nair", role: "agent", customRole: "Escalation engineer", groups: ["Support", "Engineering"], organization: "Brightwave" },
  { email: `tom.okafor@${DOMAIN}`, name: "Tom Okafor", role: "agent", customRole: "Staff", groups: ["Support"] },
  { email: `lena.fischer@${DOMAIN}`, name: "Lena Fischer", role: "end-user", groups: [] },
];

export const FIRST_NAMES = [
  "Ada", "Aisha", "Alejandro", "Amara", "Anders", "Anika", "Antonio", "Arjun", "Asha", "Astrid", "Beatriz", "Bo", "Camille", "Carlos",
  "Chen", "Chidi", "Chloe", "Dalia", "Daniel", "Deepa", "Dmitri", "Elena", "Elif", "Emeka", "Emma", "Esra", "Farid", "Fatima", "Felix",
  "Freya", "Gabriel", "Hana", "Haruto", "Henrik", "Hiroshi", "Ibrahim", "Imani", "Ines", "Ingrid", "Ivan", "Jamal", "Jia", "Joao", "Julia",
  "Kamal", "Karin", "Keiko", "Kofi", "Kwame", "Laila", "Lars", "Leila", "Liam", "Lucia", "Magnus", "Malik", "Maria", "Mateo", "Mei", "Milan",
  "Mina", "Mohammed", "Nadia", "Naoko", "Nia", "Niamh", "Nikhil", "Oksana", "Olivia", "Omar", "Paolo", "Pavel", "Petra", "Rahul", "Rania",
  "Rosa", "Ruth", "Salma", "Samuel", "Sanjay", "Sara", "Sofia", "Soren", "Suki", "Tariq", "Thandiwe", "Tomasz", "Uma", "Valentina", "Viktor",
  "Wanjiru", "Wei", "Yara", "Yusuf", "Zanele", "Zofia",
] as const;

export const LAST_NAMES = [
  "Abara", "Adeyemi", "Ahmed", "Almeida", "Andersson", "Aoki", "Baker", "Banerjee", "Becker", "Bianchi", "Boateng", "Brandt", "Brown",
  "Carvalho", "Castillo", "Chaudhry", "Costa", "Da Silva", "Dang", "Demir", "Diallo", "Dubois", "Eriksen", "Evans", "Fernandez", "Ferrari",
  "Fofana", "Garcia", "Ghosh", "Gonzalez", "Gupta", "Haddad", "Hansen", "Hassan", "Herrera", "Horvat", "Huang", "Hussain", "Ito", "Ivanova",
  "Jansen", "Johansson", "Jones", "Kamau", "Kaplan", "Kaur", "Khan", "Kim", "Kowalski", "Kumar", "Larsen", "Lee", "Lindqvist", "Lopez",
  "Malhotra", "Mbeki", "Mehta", "Mendes", "Meyer", "Mishra", "Moreau", "Morgan", "Mukherjee", "Mwangi", "Nakamura", "Ndlovu", "Nguyen",
  "Novak", "Nowak", "Obi", "Okafor", "Oliveira", "Osman", "Papadopoulos", "Park", "Patel", "Pereira", "Petrov", "Pham", "Popescu", "Rao",
  "Rashid", "Ricci", "Rodriguez", "Romero", "Rossi", "Sato", "Schmidt", "Sharma", "Silva", "Singh", "Suzuki", "Takahashi", "Tan", "Taylor",
  "Tran", "Vargas", "Virtanen", "Wagner", "Walker", "Wang", "Williams", "Wong", "Yamamoto", "Yildiz", "Zhang",
] as const;

export const TIME_ZONES = [
  ["London", "Europe/London"], ["Berlin", "Europe/Berlin"], ["Eastern Time (US & Canada)", "America/New_York"], ["Pacific Time (US & Canada)", "America/Los_Angeles"],
  ["Mumbai", "Asia/Kolkata"], ["Singapore", "Asia/Singapore"], ["Tokyo", "Asia/Tokyo"], ["Nairobi", "Africa/Nairobi"], ["Brasilia", "America/Sao_Paulo"],
] as const;
