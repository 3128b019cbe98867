package nl.kamervragen.xml.publication;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.Table;
import nl.kamervragen.content.TableCell;
import nl.kamervragen.content.TableRow;
import nl.kamervragen.content.Text;

/**
 * Reads tables of the CALS model: columns by name, spans from {@code namest} to {@code nameend} and over {@code morerows}
 * rows.
 */
final class TableReader {
    private final Source source;
    private final BlockReader blocks;

    TableReader(Source source, BlockReader blocks) {
        this.source = source;
        this.blocks = blocks;
    }

    Table table() throws XMLStreamException {
        List<Inline> caption = new ArrayList<>();
        List<TableRow> rows = new ArrayList<>();
        read(caption, rows, new TableGrid(source.options().limits().blocks()), false);
        return new Table(source.marked(caption), rows);
    }

    /** The current element: the table, a group of columns, or a group of rows. */
    private void read(List<Inline> caption, List<TableRow> rows, TableGrid grid, boolean header)
            throws XMLStreamException {
        for (int event = source.next(); event != END_ELEMENT; event = source.next()) {
            if (Source.isText(event) && !source.isBlank()) {
                caption.add(new Text(source.text()));
            } else if (event == START_ELEMENT) {
                part(caption, rows, grid, header);
            }
        }
    }

    private void part(List<Inline> caption, List<TableRow> rows, TableGrid grid, boolean header)
            throws XMLStreamException {
        switch (source.name()) {
            case "tgroup" -> {
                grid.startGroup();
                read(caption, rows, grid, header);
            }
            case "thead" -> {
                read(caption, rows, grid, true);
                grid.endRows();
            }
            case "tbody", "tfoot" -> {
                read(caption, rows, grid, header);
                grid.endRows();
            }
            case "colspec" -> {
                grid.column(source.attribute("colname"), number(source.attribute("colnum")));
                read(caption, rows, grid, header);
            }
            case "spanspec" -> {
                grid.span(source.attribute("spanname"), source.attribute("namest"), source.attribute("nameend"));
                read(caption, rows, grid, header);
            }
            case "row" -> row(rows, grid, header);
            case "title" -> line(caption);
            default -> {
                source.unknown();
                line(caption);
            }
        }
    }

    private void line(List<Inline> caption) throws XMLStreamException {
        if (!caption.isEmpty()) {
            caption.add(new Text(" "));
        }
        caption.addAll(blocks.inlines().line());
    }

    private void row(List<TableRow> rows, TableGrid grid, boolean header) throws XMLStreamException {
        List<TableCell> cells = new ArrayList<>();
        grid.startRow();
        for (int event = source.next(); event != END_ELEMENT; event = source.next()) {
            if (event == START_ELEMENT) {
                cell(cells, grid);
            } else if (Source.isText(event) && !source.isBlank()) {
                cells.add(TableCell.of(source.paragraph(List.of(new Text(source.text())))));
            }
        }
        grid.endRow();
        rows.add(new TableRow(header, cells));
    }

    private void cell(List<TableCell> cells, TableGrid grid) throws XMLStreamException {
        if (!source.name().equals("entry")) {
            source.unknown();
        }
        String start = source.attribute("namest");
        TableGrid.Place place = grid.place(
                source.attribute("spanname"),
                start.isEmpty() ? source.attribute("colname") : start,
                source.attribute("nameend"),
                number(source.attribute("morerows")));
        for (int i = 0; i < place.skipped(); i++) {
            cells.add(TableCell.of());
        }
        cells.add(new TableCell(blocks.nested(), place.columns(), place.rows()));
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }
}
