package nl.kamervragen.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceDocument;
import nl.kamervragen.source.SourceTable;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** Tables are known by the lines that are drawn around their cells. */
class RuledTableTest {
    private static final float[] COLUMNS = {79, 200, 395};
    private static final float[] ROWS = {300, 316, 332, 360};

    private static Sheets sheets() {
        Sheets sheets = new Sheets().page();
        sheets.put(79, 200, Sheets.REGULAR, 9, "Antwoord 1").at(220);
        sheets.text(79, 395, Sheets.REGULAR, 9, 12, "De kosten van het herstel van de oevers zijn als volgt verdeeld:");
        sheets.put(79, 400, Sheets.REGULAR, 9, "De bedragen zijn in miljoenen euro’s.");
        return sheets;
    }

    private static Sheets cells(Sheets sheets, String first) {
        return sheets.put(84, 311, Sheets.BOLD, 9, first)
                .put(205, 311, Sheets.BOLD, 9, "Kosten")
                .put(84, 327, Sheets.REGULAR, 9, "Deuren")
                .put(205, 327, Sheets.REGULAR, 9, "1,2")
                .put(84, 343, Sheets.REGULAR, 9, "Kade en wal van de")
                .put(84, 355, Sheets.REGULAR, 9, "haven")
                .put(205, 343, Sheets.REGULAR, 9, "0,4");
    }

    /** Lines over the whole table, as text processors draw them. */
    static void lines(Sheets sheets, float[] columns, float[] rows, float shortfall) throws IOException {
        PDPageContentStream content = sheets.content();
        float height = PDRectangle.A4.getHeight();
        for (float y : rows) {
            content.moveTo(columns[0], height - y);
            content.lineTo(columns[columns.length - 1], height - y);
            content.stroke();
        }
        for (float x : columns) {
            boolean inner = x > columns[0] && x < columns[columns.length - 1];
            content.moveTo(x, height - rows[0] - (inner ? shortfall : 0));
            content.lineTo(x, height - rows[rows.length - 1]);
            content.stroke();
        }
    }

    /** Each border of each cell as a thin area, as Word prints them. */
    private static void borders(Sheets sheets) throws IOException {
        PDPageContentStream content = sheets.content();
        float height = PDRectangle.A4.getHeight();
        for (float y : ROWS) {
            for (int i = 1; i < COLUMNS.length; i++) {
                content.addRect(COLUMNS[i - 1], height - y, COLUMNS[i] - COLUMNS[i - 1], 0.48f);
                content.fill();
            }
        }
        for (float x : COLUMNS) {
            for (int i = 1; i < ROWS.length; i++) {
                content.addRect(x, height - ROWS[i], 0.48f, ROWS[i] - ROWS[i - 1]);
                content.fill();
            }
        }
    }

    static SourceDocument source(Sheets sheets) {
        return new PdfFormat()
                .source(Input.of(sheets.bytes(), ""), ReadOptions.standard())
                .orElseThrow()
                .orThrow();
    }

    static List<SourceTable> tables(Sheets sheets) {
        return source(sheets)
                .blocks()
                .filter(SourceTable.class::isInstance)
                .map(SourceTable.class::cast)
                .toList();
    }

    static List<List<String>> texts(SourceTable table) {
        return table.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> String.join(
                                "/",
                                cell.blocks().stream()
                                        .flatMap(SourceBlock::lines)
                                        .map(line -> line.text())
                                        .toList()))
                        .toList())
                .toList();
    }

    /** What the first answer of a document is made of, nothing of which is left uncovered. */
    static List<String> kindsOfAnswer(Sheets sheets) {
        ParseResult<Document> result = new PdfFormat().read(Input.of(sheets.bytes(), ""), ReadOptions.standard());
        assertThat(result.sourceMap().uncovered()).isEmpty();
        return result.orThrow().writtenQuestions().orElseThrow().answers().get(0).content().stream()
                .map(block -> block.getClass().getSimpleName())
                .toList();
    }

    @Test
    void linesThatCrossAreATable() throws IOException {
        Sheets sheets = cells(sheets(), "Onderdeel");
        lines(sheets, COLUMNS, ROWS, 0);
        assertThat(tables(sheets)).singleElement().satisfies(table -> {
            assertThat(table.rows()).extracting(SourceTable.Row::header).containsExactly(true, false, false);
            assertThat(texts(table))
                    .containsExactly(
                            List.of("Onderdeel", "Kosten"),
                            List.of("Deuren", "1,2"),
                            List.of("Kade en wal van de/haven", "0,4"));
        });
    }

    @Test
    void bordersDrawnCellByCellAreOne() throws IOException {
        Sheets sheets = cells(sheets(), "Onderdeel");
        borders(sheets);
        assertThat(tables(sheets))
                .singleElement()
                .satisfies(table -> assertThat(texts(table)).hasSize(3));
    }

    @Test
    void itStandsWhereItIsPrinted() throws IOException {
        Sheets sheets = cells(sheets(), "Onderdeel");
        lines(sheets, COLUMNS, ROWS, 0);
        assertThat(kindsOfAnswer(sheets)).containsExactly("Paragraph", "Table", "Paragraph");
    }

    @Test
    void aCellMayCoverSeveralColumns() throws IOException {
        Sheets sheets = cells(sheets(), "Onderdeel");
        lines(sheets, COLUMNS, ROWS, 16);
        assertThat(tables(sheets)).singleElement().satisfies(table -> {
            assertThat(texts(table).get(0)).containsExactly("Onderdeel Kosten");
            assertThat(table.rows().get(0).cells().get(0).colspan()).isEqualTo(2);
            assertThat(texts(table).get(1)).containsExactly("Deuren", "1,2");
        });
    }

    @Test
    void aCellMayCoverSeveralRows() throws IOException {
        Sheets sheets = cells(sheets(), "Onderdeel");
        PDPageContentStream content = sheets.content();
        float height = PDRectangle.A4.getHeight();
        for (float y : ROWS) {
            content.moveTo(y == ROWS[2] ? COLUMNS[1] : COLUMNS[0], height - y);
            content.lineTo(COLUMNS[2], height - y);
            content.stroke();
        }
        for (float x : COLUMNS) {
            content.moveTo(x, height - ROWS[0]);
            content.lineTo(x, height - ROWS[3]);
            content.stroke();
        }
        assertThat(tables(sheets)).singleElement().satisfies(table -> {
            assertThat(texts(table))
                    .containsExactly(
                            List.of("Onderdeel", "Kosten"),
                            List.of("Deuren/Kade en wal van de/haven", "1,2"),
                            List.of("0,4"));
            assertThat(table.rows().get(1).cells().get(0).rowspan()).isEqualTo(2);
        });
    }

    @Test
    void theSidesMayBeOpen() throws IOException {
        Sheets sheets = cells(sheets(), "Onderdeel");
        PDPageContentStream content = sheets.content();
        float height = PDRectangle.A4.getHeight();
        for (float y : ROWS) {
            content.moveTo(COLUMNS[0], height - y);
            content.lineTo(COLUMNS[2], height - y);
            content.stroke();
        }
        content.moveTo(COLUMNS[1], height - ROWS[0]);
        content.lineTo(COLUMNS[1], height - ROWS[3]);
        content.stroke();
        assertThat(tables(sheets))
                .singleElement()
                .satisfies(table -> assertThat(texts(table)).hasSize(3).allMatch(row -> row.size() == 2));
    }

    @Test
    void aTableGoesOnOverThePage() throws IOException {
        for (boolean header : new boolean[] {false, true}) {
            Sheets sheets = new Sheets()
                    .page()
                    .put(79, 120, Sheets.REGULAR, 9, "Antwoord 1")
                    .at(140);
            sheets.text(79, 395, Sheets.REGULAR, 9, 12, "De kosten van het herstel van de oevers zijn verdeeld:");
            lines(cells(sheets, "Onderdeel"), COLUMNS, ROWS, 0);
            cells(sheets.page(), header ? "Onderdeel" : "Sluizen");
            lines(sheets, COLUMNS, ROWS, 0);
            sheets.put(79, 500, Sheets.REGULAR, 9, "De bedragen zijn in miljoenen euro’s, en zij zijn afgerond.");
            assertThat(tables(sheets))
                    .singleElement()
                    .satisfies(table -> assertThat(table.rows()).hasSize(header ? 5 : 6));
        }
    }

    @Test
    void textThatCrossesALineIsInNoCell() throws IOException {
        Sheets sheets = cells(sheets(), "Onderdeel dat over de lijn loopt");
        lines(sheets, COLUMNS, ROWS, 0);
        assertThat(tables(sheets)).isEmpty();
    }

    /** There the cells are known by the columns in which they stand. */
    @Test
    void linesBetweenRowsAloneAreEnough() throws IOException {
        Sheets sheets = cells(sheets(), "Onderdeel");
        lines(sheets, new float[] {79, 395}, ROWS, 0);
        assertThat(tables(sheets))
                .singleElement()
                .satisfies(table -> assertThat(texts(table))
                        .containsExactly(
                                List.of("Onderdeel", "Kosten"),
                                List.of("Deuren", "1,2"),
                                List.of("Kade en wal van de/haven", "0,4")));
    }

    /** Questions and their answers are often set in a frame, and so are the fields of a letter. */
    @Test
    void aFrameAroundHeadingsOrLabelsIsNone() throws IOException {
        for (String first : List.of("Vraag 2", "Datum")) {
            Sheets sheets = cells(sheets(), first);
            lines(sheets, COLUMNS, ROWS, 0);
            assertThat(tables(sheets)).as(first).isEmpty();
        }
    }
}
