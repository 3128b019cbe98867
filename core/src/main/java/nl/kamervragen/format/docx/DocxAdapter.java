package nl.kamervragen.format.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.format.Input;
import nl.kamervragen.read.Limits;
import nl.kamervragen.source.Region;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceDocument;

/**
 * Turns a Word file into lines with places.
 *
 * <p>What Word prints is read: inserted text, results of fields, automatic numbers; not deleted or hidden text.
 */
final class DocxAdapter {
    /** What only wraps paragraphs at the top of the document, so that these can be read one by one. */
    private static final Set<String> WRAPPERS = Set.of("document", "body", "customXml", "ins", "moveTo");

    private DocxAdapter() {}

    static ParseResult<SourceDocument> adapt(Input input, Limits limits) {
        try {
            return read(WordPackage.open(input.stream(), limits.inflatedBytes()), limits);
        } catch (WordPackage.TooLarge e) {
            return ParseResult.failed(Diagnostic.of(ReadingCodes.INPUT_TOO_LARGE)
                    .with("limit", limits.inflatedBytes())
                    .build());
        } catch (IOException e) {
            return malformed("zip");
        } catch (WordXml.Malformed e) {
            return malformed("XML");
        } catch (WordReading.Refused e) {
            return ParseResult.failed(e.diagnostic());
        }
    }

    private static ParseResult<SourceDocument> malformed(String reason) {
        return ParseResult.failed(Diagnostic.of(ReadingCodes.CONTENT_MALFORMED)
                .with("reason", reason)
                .build());
    }

    private static ParseResult<SourceDocument> read(WordPackage word, Limits limits) {
        String main = word.main().orElse("");
        WordPart document = word.part(main).orElse(WordPart.of(new byte[0]));
        if (document.size() == 0) {
            return malformed("word/document.xml");
        }
        WordSurvey survey = WordSurvey.of(document);
        WordReading reading = new WordReading(word, main, survey, limits);
        PageFurniture furniture = new PageFurniture(reading, main, survey);
        DocumentBlocks blocks = new DocumentBlocks();
        blocks.all(furniture.firstPage());
        boolean deep = body(document, main, reading, blocks);
        blocks.notes(reading.notes().footnotes());
        blocks.all(reading.notes().endnotes());
        List<SourceBlock> rest = furniture.rest();
        blocks.furniture(rest);
        WordProperties properties = WordProperties.read(word);
        SourceDocument source =
                new SourceDocument(blocks.pages(), properties.properties(), reading.images(), properties.declared());
        return ParseResult.of(source, diagnostics(reading, deep, limits)).withComplete(!reading.isOverfull());
    }

    private static boolean body(WordPart document, String main, WordReading reading, DocumentBlocks blocks) {
        BlockReader reader = new BlockReader(reading, main, Region.BODY, blocks);
        boolean[] deep = {false};
        int[] notes = {0};
        WordXml.stream(
                document,
                WRAPPERS,
                (name, entering) -> {
                    if (entering && (name.equals("ins") || name.equals("moveTo"))) {
                        reading.revisions().insertion(reading.here());
                    }
                },
                node -> {
                    deep[0] |= node.isFlattened();
                    reader.read(node);
                    if (reading.notes().footnoteCount() > notes[0] && !reader.isInPart()) {
                        notes[0] = reading.notes().footnoteCount();
                        blocks.refers();
                    }
                    if (node.is("p") && node.childOrNone("pPr").has("sectPr")) {
                        endSection(node.childOrNone("pPr").childOrNone("sectPr"), reading);
                    }
                });
        reader.end();
        return deep[0];
    }

    private static void endSection(WordNode section, WordReading reading) {
        boolean samePage = section.childOrNone("type").value().equals("continuous");
        if (!samePage && !reading.isRendered()) {
            reading.places().nextPage();
        }
    }

    private static List<Diagnostic> diagnostics(WordReading reading, boolean deep, Limits limits) {
        List<Diagnostic> result = new ArrayList<>(reading.revisions().diagnostics());
        if (deep) {
            result.add(Diagnostic.of(ReadingCodes.NESTING_TOO_DEEP)
                    .with("limit", WordXml.DEEPEST)
                    .build());
        }
        if (reading.isOverfull()) {
            result.add(Diagnostic.of(ReadingCodes.BLOCKS_TOO_MANY)
                    .with("limit", limits.blocks())
                    .build());
        }
        return result;
    }
}
