package nl.kamervragen.format.pdf;

import static nl.kamervragen.format.pdf.Sheets.BOLD;
import static nl.kamervragen.format.pdf.Sheets.ITALIC;
import static nl.kamervragen.format.pdf.Sheets.REGULAR;

/** The tests' documents: invented questions in the layouts of the Chamber's print and of a ministry's letter. */
final class Prints {
    private static final float LEFT = 164;
    private static final float RIGHT = 510;
    private static final float SIZE = 9;
    private static final float LEADING = 11.5f;
    private static final float NOTE = 7;

    private Prints() {}

    /** An answer as the Chamber prints it: masthead, bold title, notes at the foot, colophon in the margin. */
    static byte[] appendix() {
        Sheets sheets = new Sheets().page();
        masthead(sheets, "Aanhangsel van de Handelingen");
        sheets.at(150);
        text(sheets, "Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden");
        sheets.skip(20).put(LEFT, sheets.y(), BOLD, 12, "1714");
        sheets.skip(20);
        bold(
                sheets,
                "Vragen van de leden Tienstra (SP) en Van Oldebeek (GroenLinks-PvdA) aan de Ministers van Landbouw, Natuur"
                        + " en Voedselkwaliteit en voor Natuur en Stikstof over het bericht «Dempingswerken in de Molensloot»"
                        + " (ingezonden 4 maart 2024).");
        sheets.skip(8);
        bold(
                sheets,
                "Antwoord van Minister Wellema (Landbouw, Natuur en Voedselkwaliteit), mede namens de Staatssecretaris van"
                        + " Infrastructuur en Waterstaat (ontvangen 26 maart 2024). Zie ook Aanhangsel Handelingen, vergaderjaar"
                        + " 2023–2024, nr. 967.");
        question(sheets, "Vraag 1", "Bent u op de hoogte van het bericht over de Molensloot?^1^");
        answer(sheets, "Antwoord 1", "Ja.");
        question(
                sheets,
                "Vraag 2 en 3",
                "Klopt het dat de sloot is gedempt zonder vergunning van het waterschap en zonder onderzoek naar de"
                        + " natuur?^2^ Zo ja, wie gaf daartoe de opdracht?");
        text(sheets, "Wie betaalt het herstel van de oevers?");
        answer(
                sheets,
                "Antwoord 2 en 3",
                "De gemeente gaf de opdracht aan een aannemer die de bagger\u00adwerk\u00adzaam\u00adheden verzorgde. Er is CO2-arm"
                        + " gewerkt en over een oppervlakte van 40 m^2^ is slib verwijderd, waarvan de helft is afgevoerd.");
        text(
                sheets,
                "Het waterschap heeft de IZA-doelstellingen en de spoed- en crisis\u00admaat\u00adregelen getoetst. Daarbij is"
                        + " gebleken dat de vergun\u00adning ontbrak en dat het toezicht in deze regio tekort\u00adschoot, zodat het"
                        + " herstel van de oevers door de aannemer moet worden betaald, zo is met de provincie");
        notes(
                sheets,
                700,
                "^1^De Streekbode, 29 februari 2024, Sloot gedempt zonder vergunning, https://streekbode.example/nieuws/2024/sloot-gedempt-zonder-vergunning-van-het-waterschap",
                "^2^Kamerstuk 28 286, nr. 1255");
        colophon(sheets, "ah-tk-20232024-1714", true);
        footer(sheets, "Aanhangsel");
        sheets.page();
        text(sheets, "afgesproken. Zie ook het antwoord op vraag 1 en het\nantwoord op vraag 4.".replace('\n', ' '));
        question(sheets, "Vraag 4", "Bent u bereid deze vragen afzonderlijk te beantwoorden?");
        answer(sheets, "Antwoord 4", "Dat is helaas niet mogelijk gebleken.^3^");
        sheets.skip(LEADING).put(LEFT, sheets.y(), ITALIC, SIZE, "Toelichting:");
        sheets.skip(LEADING);
        text(sheets, "Deze vragen dienen ter aanvulling op eerdere vragen.");
        notes(sheets, 740, "^3^Zie www.streekbode.example.");
        footer(sheets, "Aanhangsel");
        return sheets.bytes();
    }

    /** Questions alone, as the Chamber prints them before there is an answer. */
    static byte[] questionsAlone() {
        Sheets sheets = new Sheets().page();
        masthead(sheets, "Vragen gesteld door de leden der Kamer");
        sheets.at(150).put(LEFT, 150, BOLD, 12, "2024Z18999");
        sheets.skip(20);
        bold(
                sheets,
                "Vragen van het lid Van Oldebeek (D66) aan de Minister van Volksgezondheid, Welzijn en Sport over"
                        + " wachttijden bij de tandarts^1^ (ingezonden 19 november 2024).");
        question(sheets, "Vraag 1", "Kent u de wachttijden bij tandartsen in het noorden van het land?");
        question(sheets, "Vraag 2", "Wat gaat u daaraan doen?");
        notes(sheets, 720, "^1^Het Noorderlicht, 12 november 2024.");
        colophon(sheets, "kv-tk-2024Z18999", false);
        footer(sheets, "Vragen");
        return sheets.bytes();
    }

    /** A minister's letter: the sender's column at the right, its head again on page 2, questions in bold. */
    static byte[] letter() {
        Sheets sheets = new Sheets().page();
        float left = 79;
        float right = 395;
        sheets.put(left, 150, REGULAR, 6.5f, "> Retouradres Postbus 20301 2500 EH  Den Haag");
        String[] addressee = {
            "Aan de Voorzitter van de Tweede Kamer", "der Staten-Generaal", "Postbus 20018", "2500 EA  DEN HAAG"
        };
        for (int i = 0; i < addressee.length; i++) {
            sheets.put(left, 185 + i * 12, REGULAR, SIZE, addressee[i]);
        }
        sender(sheets, true);
        sheets.put(left, 290, REGULAR, SIZE, "Datum").put(130, 290, REGULAR, SIZE, "11 mei 2026");
        sheets.put(left, 302, REGULAR, SIZE, "Betreft")
                .put(130, 302, REGULAR, SIZE, "Antwoorden op vragen over de rijks- en EU-");
        sheets.put(130, 314, REGULAR, SIZE, "loodsen bij de haven");
        sheets.at(350);
        letterText(
                sheets,
                left,
                right,
                "Hierbij bied ik u de antwoorden aan op de schriftelijke vragen van het lid Tienstra (SP) over de loodsen bij"
                        + " de haven. De vragen zijn ingezonden op 4 maart 2026 met kenmerk 2026Z04999.");
        sheets.skip(24);
        letterText(sheets, left, right, "De Minister van Defensie,");
        sheets.skip(36);
        letterText(sheets, left, right, "J. Wellema");
        sheets.put(left, 810, REGULAR, 6.5f, "");
        sheets.put(430, 810, REGULAR, 6.5f, "Pagina 1 van 2");
        sheets.page();
        sender(sheets, false);
        sheets.at(150);
        for (String line : Sheets.wrap(
                "Vragen van het lid Tienstra (SP) aan de Minister van Defensie over de loodsen bij de haven (ingezonden 4"
                        + " maart 2026, 2026Z04999)",
                BOLD,
                SIZE,
                right - left)) {
            sheets.put(left, sheets.y(), BOLD, SIZE, line).skip(12);
        }
        letterQuestion(sheets, "Vraag 1", "Kent u de loodsen bij de haven, en weet u wie daarvan de eigenaar is?^1^");
        letterQuestion(
                sheets,
                "Antwoord op vraag 1",
                "Ja. Het Rijksvastgoedbedrijf bezit de loodsen sinds 1998. Over het gebruik heb ik uw Kamer eerder bericht.");
        letterQuestion(sheets, "Vraag 2", "Hoeveel zijn het er?");
        letterQuestion(sheets, "Antwoord op vraag 2", "Vier: twee grote en twee kleine.");
        sheets.put(left, 760, REGULAR, NOTE, "^1^ Havenkrant, 2 maart 2026.");
        sheets.put(430, 810, REGULAR, 6.5f, "Pagina 2 van 2");
        return sheets.bytes();
    }

    /** An unedited answer: neither masthead nor footer, numbers before the questions. */
    static byte[] unedited() {
        Sheets sheets = new Sheets().page();
        for (String line : new String[] {"AH 617", "2024Z17972"}) {
            sheets.put(71, sheets.y(), REGULAR, 11, line).skip(14);
        }
        sheets.skip(14);
        for (String paragraph : new String[] {
            "Antwoord van minister Wellema (Sociale Zaken en Werkgelegenheid) (ontvangen 21 november 2024)",
            "Vragen van het lid Tienstra (SP) aan de minister van Sociale Zaken en Werkgelegenheid over de loonstrook"
                    + " (ingezonden 29 oktober 2024)",
            "1. Kent u de klachten over de loonstrook die bij de ombudsman zijn ingediend door werknemers uit de haven?",
            "Antwoord op vraag 1",
            "Ja, die klachten ken ik.",
            "2. Wat gaat u daaraan doen?",
            "Antwoord op vraag 2",
            "Ik ga in gesprek met de werkgevers, zoals ook vermeld is in het antwoord op vragen over de loonstrook die"
                    + " eerder zijn gesteld."
        }) {
            sheets.text(71, 524, REGULAR, 11, 14, paragraph).skip(14);
        }
        return sheets.bytes();
    }

    private static void masthead(Sheets sheets, String right) {
        sheets.put(57, 60, BOLD, 14, "Tweede Kamer der Staten-Generaal").put(520, 60, BOLD, 24, "2");
        sheets.put(57, 120, BOLD, SIZE, "Vergaderjaar 2023–2024").put(LEFT + 60, 120, BOLD, SIZE, right);
    }

    private static void text(Sheets sheets, String text) {
        sheets.text(LEFT, RIGHT, REGULAR, SIZE, LEADING, text);
    }

    private static void bold(Sheets sheets, String text) {
        sheets.text(LEFT, RIGHT, BOLD, SIZE, LEADING, text);
    }

    private static void question(Sheets sheets, String heading, String text) {
        sheets.skip(LEADING);
        bold(sheets, heading);
        text(sheets, text);
    }

    private static void answer(Sheets sheets, String heading, String text) {
        sheets.skip(LEADING);
        bold(sheets, heading);
        text(sheets, text);
    }

    private static void notes(Sheets sheets, float top, String... notes) {
        sheets.at(top);
        for (String note : notes) {
            for (String line : wrapNote(note)) {
                sheets.put(LEFT, sheets.y(), REGULAR, NOTE, line).skip(8.5f);
            }
        }
    }

    private static java.util.List<String> wrapNote(String note) {
        return Sheets.wrap(note, REGULAR, NOTE, RIGHT - LEFT);
    }

    private static void colophon(Sheets sheets, String id, boolean issn) {
        sheets.put(57, 770, REGULAR, NOTE, id);
        if (issn) {
            sheets.put(57, 779, REGULAR, NOTE, "ISSN 0921 - 7398");
        }
        sheets.put(57, 788, REGULAR, NOTE, "’s-Gravenhage 2024");
    }

    private static void footer(Sheets sheets, String kind) {
        sheets.put(LEFT, 788, REGULAR, NOTE, "Tweede Kamer, vergaderjaar 2023–2024, " + kind);
        sheets.put(RIGHT - 5, 788, REGULAR, NOTE, String.valueOf(sheets.pageCount()));
    }

    private static void sender(Sheets sheets, boolean first) {
        float x = 411;
        float y = 150;
        sheets.put(x, y, BOLD, 6.5f, "Directie Vastgoed en");
        sheets.put(x, y + 9, BOLD, 6.5f, "Loodsen");
        String[] lines = first
                ? new String[] {
                    "Plein 4",
                    "2511 CR  Den Haag",
                    "www.rijksoverheid.example",
                    "",
                    "Onze referentie",
                    "7261999",
                    "",
                    "Uw referentie",
                    "2026Z04999"
                }
                : new String[] {"", "Datum", "11 mei 2026", "", "Onze referentie", "7261999"};
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isEmpty()) {
                sheets.put(x, y + 20 + i * 9, REGULAR, 6.5f, lines[i]);
            }
        }
    }

    private static void letterText(Sheets sheets, float left, float right, String text) {
        sheets.text(left, right, REGULAR, SIZE, 12, text);
    }

    private static void letterQuestion(Sheets sheets, String heading, String text) {
        sheets.skip(12).put(79, sheets.y(), BOLD, SIZE, heading).skip(12);
        letterText(sheets, 79, 395, text);
    }
}
