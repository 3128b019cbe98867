package nl.kamervragen.format.docx;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.read.outline.Heading;
import nl.kamervragen.read.outline.Openers;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.Region;
import nl.kamervragen.source.Run;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceDocument;
import nl.kamervragen.source.SourceTable;

/**
 * Gathers the blocks of a document in reading order.
 *
 * <p>A box with part of the letterhead belongs above the text, wherever on the first page Word anchored it.
 */
final class DocumentBlocks implements BlockReader.Sink {
    private final List<SourceBlock> blocks = new ArrayList<>();
    private int text = -1;
    private int lastReference;
    private boolean questions;

    @Override
    public void block(SourceBlock block) {
        if (block instanceof SourceTable table && LayoutTable.isLayout(table, text < 0)) {
            LayoutTable.flatten(table).forEach(this::add);
        } else {
            add(block);
        }
    }

    @Override
    public void box(List<SourceBlock> box) {
        boolean letterhead = box.stream().flatMap(SourceBlock::lines).anyMatch(LayoutTable::isLetterhead);
        if (letterhead && text >= 0 && !questions) {
            blocks.addAll(text, box);
            text += box.size();
            lastReference += lastReference > 0 ? box.size() : 0;
        } else {
            box.forEach(this::block);
        }
    }

    private void add(SourceBlock block) {
        if (block instanceof Line line) {
            look(line);
            blocks.add(text < 0 && isPicture(line) ? withoutWords(line) : line);
        } else {
            blocks.add(block);
        }
    }

    private void look(Line line) {
        String words = Blanks.collapse(line.text());
        boolean heading = Heading.at(words).isPresent();
        if (text < 0 && (heading || Openers.isBody(words) || Openers.isAsking(words))) {
            text = blocks.size();
        }
        questions |= heading;
    }

    private static boolean isPicture(Line line) {
        return line.runs().stream()
                .allMatch(run -> !run.image().isEmpty() || run.text().isBlank());
    }

    /** What describes a logo is not printed, and not the name of a ministry. */
    private static Line withoutWords(Line line) {
        List<Run> runs = line.runs().stream()
                .map(run -> new Run("", run.styles(), "", "", run.image(), run.span()))
                .toList();
        return Line.of(runs).region(line.region()).styleName(line.styleName()).build();
    }

    void all(List<? extends SourceBlock> more) {
        more.forEach(this::add);
    }

    /** Says that the last block refers to a note. */
    void refers() {
        lastReference = blocks.size();
    }

    /** Adds the footnotes, after the last block that refers to one. */
    void notes(List<SourceBlock> footnotes) {
        blocks.addAll(lastReference, footnotes);
    }

    /** Adds the headers and footers; a header is a letterhead when there is no other. */
    void furniture(List<SourceBlock> furniture) {
        List<SourceBlock> header = furniture.stream()
                .filter(block -> block.lines().anyMatch(line -> line.region() == Region.PAGE_HEADER))
                .toList();
        int head = text < 0 ? blocks.size() : text;
        boolean own =
                blocks.subList(0, head).stream().flatMap(SourceBlock::lines).anyMatch(LayoutTable::isLetterhead);
        if (!own && header.stream().flatMap(SourceBlock::lines).anyMatch(LayoutTable::isLetterhead)) {
            blocks.addAll(0, PageFurniture.asLetterhead(header));
            furniture.stream().filter(block -> !header.contains(block)).forEach(blocks::add);
        } else {
            blocks.addAll(furniture);
        }
    }

    /** The pages: each block on the page where it starts, a box that was moved on the first. */
    List<SourceDocument.Page> pages() {
        List<SourceDocument.Page> pages = new ArrayList<>();
        List<SourceBlock> page = new ArrayList<>();
        int number = 0;
        for (SourceBlock block : blocks) {
            int own = block.lines().findFirst().map(line -> line.span().page()).orElse(number);
            if (own > number && !page.isEmpty()) {
                pages.add(new SourceDocument.Page(number, page));
                page = new ArrayList<>();
            }
            number = Math.max(number, own);
            page.add(block);
        }
        pages.add(new SourceDocument.Page(number, page));
        return pages;
    }
}
