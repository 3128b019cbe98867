package nl.kamervragen.model.arbitrary;

import java.util.ArrayList;
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
import nl.kamervragen.content.Link;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.ListItem;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Quotation;
import nl.kamervragen.content.Strong;
import nl.kamervragen.content.Subheading;
import nl.kamervragen.content.Subscript;
import nl.kamervragen.content.Table;
import nl.kamervragen.content.TableCell;
import nl.kamervragen.content.TableRow;
import nl.kamervragen.content.Text;

/** Rich text as ministries print it: sentences, lists, tables with a heading row, quotations, the odd nasty word. */
public final class PrintedTexts {
    private PrintedTexts() {}

    /** A few ordinary words. */
    static Arbitrary<String> words() {
        return Arbitraries.of(
                        "de gemeente Utrecht",
                        "het spoor",
                        "opvang en wonen",
                        "2025–2026",
                        "‘de zaak’",
                        "een €",
                        "t/m",
                        "CO₂")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(words -> String.join(" ", words));
    }

    /** Paragraphs without markup, and lettered lists. */
    public static Arbitrary<List<Block>> plain() {
        Arbitrary<Block> paragraph = sentences(words()).map(Paragraph::new);
        Arbitrary<Block> list = words().map(text -> (Block) new ListBlock(
                true, List.of(ListItem.of("a.", "de " + text + ";"), ListItem.of("b.", "en " + text + "."))));
        return Arbitraries.frequencyOf(
                Tuple.of(6, paragraph.list().ofMinSize(1).ofMaxSize(3)), Tuple.of(1, around(paragraph, list)));
    }

    /** Whole sentences. */
    static Arbitrary<List<Inline>> sentences(Arbitrary<String> words) {
        return sentence(words, Arbitraries.just(List.of()), ".")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(PrintedTexts::joined);
    }

    /** One question. */
    static Arbitrary<List<Inline>> questions(Arbitrary<String> words) {
        return sentence(words, Arbitraries.just(List.of()), "?");
    }

    private static Arbitrary<List<Inline>> marked() {
        return sentence(TextArbitraries.phrases(), middles(), ".")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(PrintedTexts::joined);
    }

    private static Arbitrary<List<Inline>> sentence(
            Arbitrary<String> words, Arbitrary<List<Inline>> middles, String end) {
        Arbitrary<String> start = Arbitraries.of(
                "De gemeente", "Het kabinet", "Een onderzoek", "Ja, dat", "Nee; wel", "Uit vraag 3", "Artikel 5");
        return Combinators.combine(start, words, middles, words).as((first, one, middle, two) -> {
            List<Inline> inlines = new ArrayList<>();
            inlines.add(new Text(first + " " + one + " "));
            inlines.addAll(middle);
            inlines.add(new Text((middle.isEmpty() ? "" : " ") + two + end));
            return inlines;
        });
    }

    private static Arbitrary<List<Inline>> middles() {
        return Arbitraries.frequencyOf(
                Tuple.of(14, Arbitraries.just(List.of())),
                Tuple.of(1, TextArbitraries.phrases().map(text -> List.of(new Strong(List.of(new Text(text)))))),
                Tuple.of(1, TextArbitraries.phrases().map(text -> List.of(new Emphasis(List.of(new Text(text)))))),
                Tuple.of(1, Arbitraries.just(List.of(new Text("de CO"), new Subscript(List.of(new Text("2")))))),
                Tuple.of(
                        1,
                        TextArbitraries.phrases()
                                .map(text -> List.of(new Link("https://voorbeeld.nl/a", List.of(new Text(text)))))),
                Tuple.of(1, Arbitraries.just(List.of(Link.of("https://www.voorbeeld.nl/b")))),
                Tuple.of(
                        1,
                        Arbitraries.just(List.of(new CitationInline(
                                "parliamentary-paper", "kst-36600-VII-1", "Kamerstuk 36\u00a0600 VII, nr. 1")))));
    }

    private static List<Inline> joined(List<List<Inline>> sentences) {
        List<Inline> all = new ArrayList<>();
        for (List<Inline> sentence : sentences) {
            if (!all.isEmpty()) {
                all.add(new Text(" "));
            }
            all.addAll(sentence);
        }
        return all;
    }

    /** Paragraphs, now and then a list, a table, a quotation, a subheading or an image between. */
    public static Arbitrary<List<Block>> rich() {
        Arbitrary<Block> paragraph = marked().map(Paragraph::new);
        Arbitrary<List<Block>> one = Arbitraries.frequencyOf(
                Tuple.of(20, paragraph.map(List::of)),
                Tuple.of(1, around(paragraph, lists())),
                Tuple.of(1, around(paragraph, tables())),
                Tuple.of(1, around(paragraph, paragraph.map(block -> new Quotation(List.of(block))))),
                Tuple.of(
                        1,
                        around(
                                paragraph,
                                TextArbitraries.phrases().map(text -> Subheading.of("Over " + text + " nu")))),
                Tuple.of(1, around(paragraph, Arbitraries.just(new Image("kaart.png", "De kaart")))));
        return one.list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(lists -> lists.stream().flatMap(List::stream).toList());
    }

    private static Arbitrary<List<Block>> around(Arbitrary<Block> paragraph, Arbitrary<? extends Block> block) {
        return Combinators.combine(paragraph, block, paragraph)
                .as((before, middle, after) -> List.of(before, middle, after));
    }

    private static Arbitrary<Block> lists() {
        Arbitrary<List<String>> texts = TextArbitraries.phrases()
                .map(text -> "de " + text + ";")
                .list()
                .ofMinSize(2)
                .ofMaxSize(4);
        return Combinators.combine(Arbitraries.of("-", "1.", "a.", "–"), texts, Arbitraries.of(false, false, true))
                .as(PrintedTexts::list);
    }

    private static Block list(String first, List<String> texts, boolean nested) {
        List<ListItem> items = new ArrayList<>();
        for (String text : texts) {
            String marker = first.length() == 1 ? first : (char) (first.charAt(0) + items.size()) + ".";
            items.add(ListItem.of(marker, text));
        }
        if (nested && (first.equals("-") || first.equals("1."))) {
            List<Block> content = new ArrayList<>(items.get(0).content());
            content.add(new ListBlock(false, List.of(ListItem.of("-", "onder meer;"), ListItem.of("-", "en dit;"))));
            items.set(0, new ListItem(items.get(0).marker(), content));
        }
        return new ListBlock(first.length() == 2, items);
    }

    private static Arbitrary<Block> tables() {
        Arbitrary<TableCell> cell = TextArbitraries.phrases().map(text -> TableCell.of(Paragraph.of(text)));
        return cell.list().ofSize(2).list().ofMinSize(2).ofMaxSize(4).map(rows -> {
            List<TableRow> result = new ArrayList<>();
            rows.forEach(row -> result.add(new TableRow(result.isEmpty(), row)));
            return new Table(List.of(), result);
        });
    }
}
