package nl.kamervragen.format.docx;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The paragraph styles of written letters (<i>alineastijlen</i>). A house style that has one of the names in
 * {@link #houseNames} lends it its look.
 */
enum WordStyle {
    TEXT("Tekst", "<w:spacing w:after=\"120\" w:line=\"276\" w:lineRule=\"auto\"/>", "", "broodtekst"),
    RETURN_ADDRESS("Retouradres", "<w:spacing w:after=\"360\"/>", "<w:sz w:val=\"14\"/>", "Huisstijl-Retouradres"),
    ADDRESS("Adres", "<w:spacing w:after=\"0\"/>", "", "adres"),
    SENDER("Afzendgegevens", Frame.COLUMN, "<w:sz w:val=\"14\"/>", "afzendgegevens"),
    SENDER_NAME("Afzendkopje", Frame.COLUMN, "<w:b/><w:sz w:val=\"14\"/>", "afzendgegevens-bold", "afzendkopje"),
    REFERENCE_LABEL("Referentiekopje", Frame.COLUMN, "<w:b/><w:sz w:val=\"14\"/>", "referentiekopjes"),
    REFERENCE("Referentiegegevens", Frame.COLUMN, "<w:sz w:val=\"14\"/>", "referentiegegevens"),
    DATE_AND_SUBJECT(
            "Datum en onderwerp",
            "<w:tabs><w:tab w:val=\"left\" w:pos=\"1134\"/></w:tabs><w:spacing w:before=\"120\" w:after=\"120\"/>"
                    + "<w:ind w:left=\"1134\" w:hanging=\"1134\"/>",
            "",
            "datumonderwerp"),
    SIGNATURE("Groetregel", "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"480\"/>", "", "groetregel"),
    NAME("Ondertekenaar", "<w:spacing w:after=\"240\"/>", ""),
    MASTHEAD("Kop", "<w:spacing w:after=\"0\"/>", "<w:b/>"),
    TITLE(
            "Titel",
            "<w:keepNext/><w:spacing w:after=\"240\"/><w:outlineLvl w:val=\"0\"/>",
            "<w:b/><w:sz w:val=\"22\"/>"),
    HEADING("Kopje", "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"60\"/><w:outlineLvl w:val=\"1\"/>", "<w:b/>"),
    SUBHEADING(
            "Tussenkop",
            "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/><w:outlineLvl w:val=\"2\"/>",
            "<w:i/>"),
    QUOTATION("Citaat", "<w:spacing w:after=\"120\"/><w:ind w:left=\"567\" w:right=\"567\"/>", ""),
    CAPTION("Bijschrift", "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/>", "<w:i/>"),
    CELL("Tabeltekst", "<w:spacing w:after=\"0\"/>", ""),
    NOTE("Noot", "<w:spacing w:after=\"0\"/>", "<w:sz w:val=\"16\"/>", "Voetnoottekst", "footnote text");

    /** The sender's column at the right of the first page. */
    private static final class Frame {
        static final String COLUMN = "<w:framePr w:w=\"2381\" w:hSpace=\"181\" w:wrap=\"around\" w:vAnchor=\"page\""
                + " w:hAnchor=\"page\" w:x=\"9072\" w:y=\"2835\"/><w:spacing w:after=\"0\"/>";
    }

    static final String PREFIX = "Kamervragen ";

    private final String label;
    private final String paragraph;
    private final String run;
    private final List<String> houseNames;

    WordStyle(String label, String paragraph, String run, String... houseNames) {
        this.label = label;
        this.paragraph = paragraph;
        this.run = run;
        this.houseNames = List.of(houseNames);
    }

    String id() {
        return "Kamervragen" + label.replace(" ", "");
    }

    String styleName() {
        return PREFIX + label;
    }

    /** The definition; with a house style's own one to build on it adds no look. */
    String definition(Map<String, String> houseIds) {
        String base = houseNames.stream()
                .map(name -> houseIds.getOrDefault(name.toLowerCase(Locale.ROOT), ""))
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("");
        String parent = !base.isEmpty() ? base : this == TEXT ? "" : TEXT.id();
        boolean own = base.isEmpty();
        return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + id() + "\"><w:name w:val=\""
                + styleName() + "\"/>" + (parent.isEmpty() ? "" : "<w:basedOn w:val=\"" + parent + "\"/>")
                + "<w:qFormat/>"
                + (own && !paragraph.isEmpty() ? "<w:pPr>" + paragraph + "</w:pPr>" : "")
                + (own && !run.isEmpty() ? "<w:rPr>" + run + "</w:rPr>" : "") + "</w:style>";
    }
}
