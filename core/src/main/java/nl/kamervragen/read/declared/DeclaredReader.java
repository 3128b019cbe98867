package nl.kamervragen.read.declared;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamervragen.compose.Composer;
import nl.kamervragen.compose.Element;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.content.Inlines;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.Table;
import nl.kamervragen.diagnostic.DocumentException;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.Region;
import nl.kamervragen.source.Run;
import nl.kamervragen.source.SourceDocument;
import nl.kamervragen.source.SourceItem;

/**
 * Believes what a source's markup says about its document where its lines bear it out.
 *
 * <p>The test is print: composed again, the declared document must give the very text of the source. So an edited page is
 * never read as what it once was, and no line is passed over.
 */
public final class DeclaredReader {
    /** Properties that are lists in the JSON. */
    private static final Set<String> LISTS = Set.of(
            "addressee",
            "address",
            "enclosures",
            "fields",
            "lines",
            "signatories",
            "questions",
            "answers",
            "footnotes",
            "moreWrittenQuestions",
            "questioners",
            "addressees",
            "respondents",
            "onBehalfOf",
            "seeAlso");

    private final Reading reading;

    private DeclaredReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * Reads what the source declares.
     *
     * @param source a source
     * @param reading takes places
     * @return empty when it declares nothing, or something else than it prints
     */
    public static Optional<Document> read(SourceDocument source, Reading reading) {
        if (source.declared().equals(SourceItem.NONE)) {
            return Optional.empty();
        }
        Optional<Document> document = document(source.declared()).filter(declared -> isPrinted(declared, source));
        if (document.isPresent()) {
            DeclaredReader reader = new DeclaredReader(reading);
            source.lines().forEach(reader::label);
            reader.map(source.declared(), "");
        }
        return document;
    }

    private static Optional<Document> document(SourceItem root) {
        try {
            return Optional.of(DeclaredDocument.of(root));
        } catch (DocumentException | IllegalArgumentException | DateTimeException e) {
            // Values that the contract does not know: another version wrote the page, or another hand.
            return Optional.empty();
        }
    }

    private static boolean isPrinted(Document document, SourceDocument source) {
        StringBuilder printed = new StringBuilder();
        source.lines()
                .filter(line -> line.region() == Region.BODY)
                .flatMap(line -> line.runs().stream())
                .filter(run -> run.noteId().isEmpty())
                .map(Run::text)
                .forEach(text -> visible(text, printed));
        StringBuilder composed = new StringBuilder();
        for (Element element : Composer.compose(document).elements()) {
            compose(element, composed);
        }
        return printed.compareTo(composed) == 0;
    }

    private static void compose(Element element, StringBuilder out) {
        if (element instanceof Element.Field field) {
            visible(field.label(), out);
            field.lines().forEach(line -> visible(line, out));
        } else if (element instanceof Element.Line line) {
            visible(line.text(), out);
        } else if (element instanceof Element.Passage passage) {
            compose(passage.blocks(), out);
        } else if (element instanceof Element.Notes notes) {
            for (Footnote note : notes.notes()) {
                compose(note.content(), out);
            }
        }
    }

    /** Lists without their marks, which lines hold apart from their text. */
    private static void compose(List<Block> blocks, StringBuilder out) {
        for (Block block : blocks) {
            if (block instanceof Table table) {
                visible(Inlines.plainText(table.caption()), out);
            }
            List<Block> children = Blocks.children(block);
            if (children.isEmpty() && !(block instanceof ListBlock || block instanceof Table)) {
                visible(block.plainText(), out);
            } else {
                compose(children, out);
            }
        }
    }

    private static void visible(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            if (!Blanks.is(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
    }

    /** Every line is at least a label; what the markup places more exactly is mapped besides. */
    private void label(Line line) {
        for (Run run : line.runs()) {
            if (line.region() == Region.BODY) {
                reading.label(run.span());
            } else {
                reading.removal(run.span());
            }
        }
    }

    private void map(SourceItem item, String path) {
        for (SourceSpan span : item.spans()) {
            if (!path.isEmpty()) {
                reading.map(path, span);
            }
        }
        List<SourceItem.Part> parts = item.content();
        for (int i = 0; i < parts.size(); i++) {
            for (SourceSpan span : parts.get(i).spans()) {
                reading.map(path + "/" + i, span);
            }
        }
        Map<String, Integer> counts = new HashMap<>();
        for (SourceItem child : item.items()) {
            String here = path + "/" + child.name();
            map(child, LISTS.contains(child.name()) ? here + "/" + (counts.merge(here, 1, Integer::sum) - 1) : here);
        }
    }
}
