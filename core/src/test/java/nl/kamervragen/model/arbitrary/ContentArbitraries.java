package nl.kamervragen.model.arbitrary;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.CitationInline;
import nl.kamervragen.content.Emphasis;
import nl.kamervragen.content.Image;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.LineBreak;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.ListItem;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Quotation;
import nl.kamervragen.content.Strong;
import nl.kamervragen.content.Subheading;
import nl.kamervragen.content.Subscript;
import nl.kamervragen.content.Superscript;
import nl.kamervragen.content.Table;
import nl.kamervragen.content.TableCell;
import nl.kamervragen.content.TableRow;
import nl.kamervragen.content.Text;

/** Rich text: all kinds of blocks and inlines, lists in lists, tables with spans. */
public final class ContentArbitraries {
    private static final int DEEPEST = 2;

    private ContentArbitraries() {}

    /** Blocks without note references. */
    public static Arbitrary<List<Block>> blocks() {
        return blocks(List.of()).withoutEdgeCases();
    }

    /**
     * One to three blocks.
     *
     * @param notes the ids of the notes that may be referred to; the mark is the id's number
     */
    public static Arbitrary<List<Block>> blocks(List<String> notes) {
        return block(notes, 0).list().ofMinSize(1).ofMaxSize(3);
    }

    /** One block of any kind. */
    public static Arbitrary<Block> block() {
        return block(List.of(), 0).withoutEdgeCases();
    }

    private static Arbitrary<Block> block(List<String> notes, int depth) {
        Arbitrary<Block> paragraph = inlines(notes).map(Paragraph::new);
        if (depth >= DEEPEST) {
            return paragraph;
        }
        return Arbitraries.frequencyOf(
                Tuple.of(14, paragraph),
                Tuple.of(1, inlines(List.of()).map(Subheading::new)),
                Tuple.of(2, lists(notes, depth + 1)),
                Tuple.of(1, tables(notes, depth + 1)),
                Tuple.of(
                        1,
                        block(notes, depth + 1).list().ofMinSize(1).ofMaxSize(2).map(Quotation::new)),
                Tuple.of(1, images()));
    }

    private static Arbitrary<Block> images() {
        Arbitrary<String> alt = Arbitraries.oneOf(Arbitraries.just(""), TextArbitraries.phrases());
        return Combinators.combine(Arbitraries.of("image1.png", "kaart.jpg"), alt)
                .as(Image::new);
    }

    private static Arbitrary<Block> lists(List<String> notes, int depth) {
        Arbitrary<String> markers = Arbitraries.of("a.", "–", "1)", "•", "");
        Arbitrary<List<Block>> content = block(notes, depth).list().ofMinSize(1).ofMaxSize(2);
        Arbitrary<ListItem> item = Combinators.combine(markers, content).as(ListItem::new);
        return Combinators.combine(
                        Arbitraries.of(true, false), item.list().ofMinSize(1).ofMaxSize(3))
                .as(ListBlock::new);
    }

    private static Arbitrary<Block> tables(List<String> notes, int depth) {
        Arbitrary<Integer> spans = Arbitraries.of(1, 1, 1, 2, 3);
        Arbitrary<TableCell> cell = Combinators.combine(
                        block(notes, depth).list().ofMaxSize(1), spans, spans)
                .as(TableCell::new);
        Arbitrary<TableRow> row = Combinators.combine(
                        Arbitraries.of(true, false), cell.list().ofMinSize(1).ofMaxSize(3))
                .as(TableRow::new);
        Arbitrary<List<Inline>> caption = Arbitraries.oneOf(Arbitraries.just(List.of()), inlines(List.of()));
        return Combinators.combine(caption, row.list().ofMinSize(1).ofMaxSize(3))
                .as(Table::new);
    }

    /** One to four inlines of any kind. */
    public static Arbitrary<List<Inline>> inlines(List<String> notes) {
        return inline(notes, 0).list().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<Inline> inline(List<String> notes, int depth) {
        Arbitrary<Inline> text = text();
        if (depth >= DEEPEST) {
            return text;
        }
        Arbitrary<List<Inline>> inner =
                inline(notes, depth + 1).list().ofMinSize(1).ofMaxSize(2);
        return Arbitraries.frequencyOf(
                Tuple.of(20, text),
                Tuple.of(1, inner.map(Emphasis::new)),
                Tuple.of(1, inner.map(Strong::new)),
                Tuple.of(1, inner.map(Superscript::new)),
                Tuple.of(1, inner.map(Subscript::new)),
                Tuple.of(1, Combinators.combine(urls(), inner).as(Link::new)),
                Tuple.of(1, urls().map(Link::of)),
                Tuple.of(1, Arbitraries.just(new LineBreak())),
                Tuple.of(1, citations()),
                Tuple.of(2, noteReferences(notes)));
    }

    private static Arbitrary<Inline> text() {
        return Combinators.combine(TextArbitraries.phrases(), Arbitraries.of("", " "), Arbitraries.of("", " ", "."))
                .as((words, before, after) -> new Text(before + words + after));
    }

    private static Arbitrary<String> urls() {
        return Arbitraries.of("https://www.voorbeeld.nl/nieuws?id=1&t=2", "http://voorbeeld.org/a_(b)", "www.vb.nl");
    }

    private static Arbitrary<Inline> citations() {
        return Arbitraries.of(
                new CitationInline("parliamentary-paper", "kst-36600-VII-1", "Kamerstuk 36\u00a0600 VII, nr. 1"),
                new CitationInline("appendix", "ah-tk-20232024-967", "Aanhangsel Handelingen, 2023–2024, nr. 967"));
    }

    private static Arbitrary<Inline> noteReferences(List<String> notes) {
        return notes.isEmpty()
                ? Arbitraries.just(new NoteReference("", "*"))
                : Arbitraries.of(notes).map(id -> new NoteReference(id, id.substring(1)));
    }
}
