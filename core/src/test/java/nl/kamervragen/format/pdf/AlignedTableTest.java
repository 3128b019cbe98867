package nl.kamervragen.format.pdf;

import static nl.kamervragen.format.pdf.RuledTableTest.kindsOfAnswer;
import static nl.kamervragen.format.pdf.RuledTableTest.tables;
import static nl.kamervragen.format.pdf.RuledTableTest.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables without lines are known by cells that stand in columns. */
class AlignedTableTest {
    private static final float[] COLUMNS = {79, 200, 300};

    private static Sheets sheets(String heading) {
        Sheets sheets =
                new Sheets().page().put(79, 200, Sheets.REGULAR, 9, heading).at(220);
        sheets.text(79, 395, Sheets.REGULAR, 9, 12, "De kosten van het herstel van de oevers zijn als volgt verdeeld:");
        return sheets.put(79, 400, Sheets.REGULAR, 9, "De bedragen zijn in miljoenen euro’s, zij zijn afgerond.");
    }

    private static Sheets row(Sheets sheets, float baseline, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                sheets.put(COLUMNS[i], baseline, Sheets.REGULAR, 9, cells[i]);
            }
        }
        return sheets;
    }

    @Test
    void cellsInColumnsAreATable() {
        Sheets sheets = sheets("Antwoord 1");
        row(sheets, 260, "Onderdeel", "2023", "2024");
        row(sheets, 274, "Deuren", "1,2", "");
        row(sheets, 288, "Kade", "", "0,4");
        assertThat(tables(sheets))
                .singleElement()
                .satisfies(table -> assertThat(texts(table))
                        .containsExactly(
                                List.of("Onderdeel", "2023", "2024"),
                                List.of("Deuren", "1,2", ""),
                                List.of("Kade", "", "0,4")));
    }

    @Test
    void aCellMayHaveSeveralLines() {
        Sheets sheets = sheets("Antwoord 1");
        row(sheets, 260, "Onderdeel", "2023", "2024");
        row(sheets, 278, "Deuren en hang- en", "1,2", "1,3");
        row(sheets, 288, "sluitwerk van sluizen", "", "");
        row(sheets, 306, "Kade", "", "0,4");
        assertThat(tables(sheets))
                .singleElement()
                .satisfies(table -> assertThat(texts(table))
                        .element(1)
                        .isEqualTo(List.of("Deuren en hang- en/sluitwerk van sluizen", "1,2", "1,3")));
    }

    @Test
    void itStandsWhereItIsPrinted() {
        Sheets sheets = sheets("Antwoord 1");
        row(sheets, 260, "Onderdeel", "2023", "2024");
        row(sheets, 274, "Deuren", "1,2", "1,3");
        row(sheets, 288, "Kade", "0,5", "0,4");
        assertThat(kindsOfAnswer(sheets)).containsExactly("Paragraph", "Table", "Paragraph");
    }

    @Test
    void marksFarFromTheirItemsAreAList() {
        Sheets sheets = sheets("Antwoord 1");
        row(sheets, 260, "a.", "het slib van de sloot;");
        row(sheets, 274, "b.", "de oever;");
        row(sheets, 288, "c.", "de kade.");
        assertThat(tables(sheets)).isEmpty();
    }

    /** Labels and their values, or two signatures beside each other. */
    @Test
    void columnsAboveTheQuestionsAreNone() {
        Sheets sheets = sheets("Geachte voorzitter,");
        row(sheets, 260, "Onderdeel", "2023", "2024");
        row(sheets, 274, "Deuren", "1,2", "1,3");
        row(sheets, 288, "Kade", "0,5", "0,4");
        assertThat(tables(sheets)).isEmpty();
    }

    @Test
    void twoRowsAreTooFew() {
        Sheets sheets = sheets("Antwoord 1");
        row(sheets, 260, "Onderdeel", "2023", "2024");
        row(sheets, 274, "Deuren", "1,2", "1,3");
        assertThat(tables(sheets)).isEmpty();
    }
}
