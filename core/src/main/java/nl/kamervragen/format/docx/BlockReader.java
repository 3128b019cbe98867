package nl.kamervragen.format.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.Region;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceTable;

/** Reads paragraphs, tables and what wraps them, in order. Lives for one part. */
final class BlockReader {
    private static final Set<String> PROPERTIES = Set.of("sdtPr", "sdtEndPr", "customXmlPr", "sectPr", "tcPr", "pPr");

    private final WordReading reading;
    private final ParagraphReader paragraphs;
    private final Region region;
    private final OpenParts parts;
    private final String part;
    private final boolean marked;

    /** Takes what is read. */
    @FunctionalInterface
    interface Sink {
        void block(SourceBlock block);

        /** Takes the content of a text box, which stands beside the text. */
        default void box(List<SourceBlock> blocks) {
            blocks.forEach(this::block);
        }
    }

    BlockReader(WordReading reading, String part, Region region, Sink sink) {
        this(reading, part, region, sink, false);
    }

    /** A reader within a marked part: there a table is a table. */
    BlockReader(WordReading reading, String part, Region region, Sink sink, boolean marked) {
        this.reading = reading;
        this.part = part;
        this.region = region;
        this.parts = new OpenParts(sink);
        this.marked = marked;
        this.paragraphs = new ParagraphReader(reading, part);
    }

    void read(WordNode node) {
        if (reading.isOverfull()) {
            return;
        }
        switch (node.name()) {
            case "p" -> paragraph(node);
            case "tbl" -> table(node);
            case "bookmarkStart", "bookmarkEnd" -> parts.pass(node);
            case "ins", "moveTo" -> {
                reading.revisions().insertion(reading.here());
                node.children().forEach(this::read);
            }
            case "del", "moveFrom" -> reading.revisions().deletion(reading.here());
            case "mc:AlternateContent" -> InlineReader.chosen(node).children().forEach(this::read);
            case "r", "hyperlink" -> paragraph(wrapped(node));
            default -> {
                if (!PROPERTIES.contains(node.name())) {
                    node.children().forEach(this::read);
                }
            }
        }
    }

    /** Text outside any paragraph is not allowed, and written all the same. */
    private static WordNode wrapped(WordNode node) {
        WordNode paragraph = new WordNode("p", java.util.Map.of());
        paragraph.add(node);
        return paragraph;
    }

    /** Marks at the edges of a paragraph, where Word puts them when it saves, are marks around it. */
    private void paragraph(WordNode node) {
        List<WordNode> children = node.children();
        int first = 0;
        while (first < children.size() && !isContent(children.get(first))) {
            parts.pass(children.get(first++));
        }
        lines(node);
        int last = children.size();
        while (last > first && !isContent(children.get(last - 1))) {
            last--;
        }
        children.subList(last, children.size()).forEach(parts::pass);
    }

    private static boolean isContent(WordNode node) {
        return !node.is("pPr") && !node.is("bookmarkStart") && !node.is("bookmarkEnd");
    }

    private void lines(WordNode node) {
        ParagraphReader.Parts read = paragraphs.read(node);
        for (WordNode box : read.boxes()) {
            Region place = region == Region.BODY ? Region.MARGIN : region;
            List<SourceBlock> content = all(reading, part, place, box, isMarked());
            if (!content.isEmpty()) {
                parts.addBox(content);
            }
        }
        boolean framed = read.isFramed() && region == Region.BODY;
        for (Line line : read.lines(framed ? Region.MARGIN : region)) {
            add(line);
        }
    }

    private void add(SourceBlock block) {
        if (reading.count()) {
            parts.add(block);
        }
    }

    private boolean isMarked() {
        return marked || !parts.isEmpty();
    }

    /** Whether a part is open, whose blocks the sink does not have yet. */
    boolean isInPart() {
        return !parts.isEmpty();
    }

    /** Ends the text. */
    void end() {
        parts.end();
    }

    private void table(WordNode node) {
        SourceTable table = new TableReader(reading, part, region, isMarked()).read(node);
        if (isMarked()) {
            add(table);
        } else if (table.lines().findAny().isPresent()) {
            if (LayoutTable.isOneBox(table)) {
                LayoutTable.flatten(table).forEach(this::add);
            } else {
                add(table);
            }
        }
    }

    /** The blocks of a cell or box. */
    static List<SourceBlock> all(WordReading reading, String part, Region region, WordNode parent, boolean marked) {
        List<SourceBlock> blocks = new ArrayList<>();
        BlockReader reader = new BlockReader(reading, part, region, blocks::add, marked);
        parent.children().forEach(reader::read);
        reader.end();
        return blocks;
    }
}
