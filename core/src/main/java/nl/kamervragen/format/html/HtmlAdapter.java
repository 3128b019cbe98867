package nl.kamervragen.format.html;

import java.util.List;
import java.util.Map;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.read.Limits;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Turns jsoup's tree into lines with places. Stateless and thread-safe. */
final class HtmlAdapter {
    /** A tree costs some hundred bytes a tag, so the tags are counted before it grows. */
    private static final int TAGS_A_BLOCK = 20;

    private HtmlAdapter() {}

    static ParseResult<SourceDocument> adapt(String text, Limits limits) {
        if (hasMoreTags(text, (long) limits.blocks() * TAGS_A_BLOCK)) {
            return ParseResult.failed(Diagnostic.of(ReadingCodes.BLOCKS_TOO_MANY)
                    .with("limit", limits.blocks())
                    .build());
        }
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
        HtmlFindings findings = new HtmlFindings(limits);
        HtmlImages images = new HtmlImages();
        HtmlPlaces places = new HtmlPlaces(text);
        Element body = page.body();
        HtmlBlocks blocks = new HtmlBlocks(text, places, HtmlNotes.find(body), images, limits, findings);
        Map<String, String> properties = HtmlProperties.read(page);
        List<SourceBlock> all = blocks.page(body, properties);
        SourceDocument document = new SourceDocument(
                List.of(new SourceDocument.Page(0, all)), properties, images.resources(), blocks.declared());
        return ParseResult.of(document, findings.list()).withComplete(findings.isComplete());
    }

    private static boolean hasMoreTags(String text, long limit) {
        long tags = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (++tags > limit) {
                return true;
            }
        }
        return false;
    }
}
