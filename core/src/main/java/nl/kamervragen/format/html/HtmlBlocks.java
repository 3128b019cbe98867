package nl.kamervragen.format.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.read.Limits;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.Region;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceNote;
import nl.kamervragen.source.TextStyle;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Walks the nodes of a page in reading order. Its recursion is as deep as the parser's tree, which is bounded. */
final class HtmlBlocks {
    private final String source;
    private final HtmlPlaces places;
    private final HtmlNotes notes;
    private final HtmlImages images;
    private final Limits limits;
    private final HtmlFindings findings;
    private List<SourceBlock> blocks = new ArrayList<>();
    private HtmlLine line;
    private final HtmlParts parts = new HtmlParts(this);
    private Map<String, String> properties = new HashMap<>();
    private @Nullable Element main;
    private int mainStart;
    private int mainEnd;
    private int depth;

    HtmlBlocks(
            String source,
            HtmlPlaces places,
            HtmlNotes notes,
            HtmlImages images,
            Limits limits,
            HtmlFindings findings) {
        this.source = source;
        this.places = places;
        this.notes = notes;
        this.images = images;
        this.limits = limits;
        this.findings = findings;
        this.line = new HtmlLine(source, places, this::add);
    }

    /** All blocks of a page; what stands outside its main part is furniture. */
    List<SourceBlock> page(Element body, Map<String, String> facts) {
        properties = facts;
        main = HtmlMain.find(body).orElse(body);
        List<SourceBlock> all = part(body, HtmlContext.BODY);
        return main == body || mainEnd == 0
                ? HtmlMain.settle(List.of(), all, List.of())
                : HtmlMain.settle(
                        all.subList(0, mainStart), all.subList(mainStart, mainEnd), all.subList(mainEnd, all.size()));
    }

    /** Values that the page states beside its print. */
    Map<String, String> declared() {
        return parts.declared();
    }

    void add(SourceBlock block) {
        if (findings.takes(block)) {
            blocks.add(block);
        }
    }

    /** The blocks of a part that is no flow of its own: a cell, a note, a caption. */
    List<SourceBlock> part(Element element, HtmlContext context) {
        return flow(element, context, HtmlMarkers.NONE);
    }

    private List<SourceBlock> flow(Element element, HtmlContext context, HtmlMarkers.Mark mark) {
        List<SourceBlock> outerBlocks = blocks;
        HtmlLine outerLine = line;
        blocks = new ArrayList<>();
        line = new HtmlLine(source, places, this::add);
        line.mark(mark.mark());
        line.drop(mark.printed());
        depth++;
        children(element, context);
        line.end(context, LineStart.PARAGRAPH);
        depth--;
        List<SourceBlock> result = blocks;
        blocks = outerBlocks;
        line = outerLine;
        return result;
    }

    /** The blocks of an item, whose first line bears its mark. */
    List<SourceBlock> item(Element item, HtmlMarkers.Mark mark, HtmlContext context) {
        return flow(item, context, mark);
    }

    void endLine(HtmlContext context) {
        line.end(context, LineStart.PARAGRAPH);
    }

    /** A line, or what is left of it, is the value of a part. */
    void value(String part, Element element) {
        line.value(
                part,
                element.wholeText(),
                element.sourceRange().endPos(),
                element.endSourceRange().startPos());
    }

    void children(Element parent, HtmlContext context) {
        for (Node node = parent.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode text) {
                line.text(
                        text.getWholeText(),
                        text.sourceRange().startPos(),
                        text.sourceRange().endPos());
            } else if (node instanceof Element element) {
                element(element, context);
            }
        }
    }

    private void element(Element element, HtmlContext context) {
        Optional<HtmlNotes.Note> note = notes.noteAt(element);
        if (note.isPresent()) {
            note(note.get(), context);
        } else if (notes.isMark(element)) {
            return;
        } else if (notes.isBackLink(element) || HtmlKinds.isFurniture(element)) {
            furniture(element, context);
        } else if (context.marked() && parts.take(element, context)) {
            return;
        } else if (HtmlKinds.isBlock(element)) {
            block(element, context);
        } else {
            inline(element, context);
        }
    }

    /** Furniture is set apart in lines of its own, so that none of it runs into the text around it. */
    private void furniture(Element element, HtmlContext context) {
        if (!element.hasText()) {
            return;
        }
        if (HtmlKinds.isBlock(element)) {
            line.end(context, LineStart.PARAGRAPH);
        }
        part(element, HtmlContext.BODY.in(Region.PAGE_FOOTER)).forEach(this::add);
    }

    private void note(HtmlNotes.Note note, HtmlContext context) {
        line.end(context, LineStart.PARAGRAPH);
        if (context.marked()) {
            add(parts.note(note, blocks));
            return;
        }
        List<SourceBlock> own = new ArrayList<>();
        for (SourceBlock block : part(note.container(), HtmlContext.BODY)) {
            boolean removed = block instanceof Line text && text.region() != Region.BODY;
            (removed ? blocks : own).add(block);
        }
        add(new SourceNote(note.id(), note.marker(), own));
    }

    private void block(Element element, HtmlContext context) {
        line.end(context, LineStart.PARAGRAPH);
        switch (element.normalName()) {
            case "table" -> table(element, context);
            case "ul", "ol", "menu", "dir" -> list(element, context);
            case "blockquote" -> within(element, context.quoted());
            case "pre" -> preformatted(element, context);
            default -> within(element, heading(element, context));
        }
    }

    /** The context within an element, which may be a heading. */
    static HtmlContext heading(Element element, HtmlContext context) {
        int level = HtmlKinds.headingLevel(element);
        return level > 0 ? context.heading(level) : context;
    }

    private void within(Element element, HtmlContext context) {
        boolean starts = element == main && depth == 1;
        mainStart = starts ? blocks.size() : mainStart;
        if (!context.marked() && element.hasAttr(HtmlParts.ARTICLE)) {
            parts.article(element, context);
        } else {
            children(element, context);
        }
        line.end(context, LineStart.PARAGRAPH);
        mainEnd = starts ? blocks.size() : mainEnd;
    }

    private void table(Element element, HtmlContext context) {
        Optional<Map<String, String>> facts = HtmlProperties.facts(element);
        if (facts.isPresent()) {
            facts.get().forEach(properties::putIfAbsent);
            within(element, context.in(Region.PROPERTIES));
            return;
        }
        Optional<SourceBlock> table = context.region() == Region.BODY
                ? new HtmlTables(this, limits).read(element, context)
                : Optional.empty();
        if (table.isPresent()) {
            add(table.get());
        } else {
            within(element, context);
        }
    }

    /** The context of the items of a list. */
    HtmlContext listed(Element list, HtmlContext context) {
        if (context.listLevel() == Blocks.MAX_DEPTH) {
            findings.tooDeep(places.span(
                    list.sourceRange().startPos(), list.sourceRange().endPos()));
        }
        return context.listed(Blocks.MAX_DEPTH);
    }

    private void list(Element list, HtmlContext context) {
        HtmlContext inner = listed(list, context);
        HtmlMarkers markers = new HtmlMarkers(list);
        for (Node node = list.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof Element item
                    && item.normalName().equals("li")
                    && notes.noteAt(item).isEmpty()) {
                line.end(inner, LineStart.PARAGRAPH);
                HtmlMarkers.Mark mark = markers.next(item, inner.listLevel());
                line.mark(mark.mark());
                line.drop(mark.printed());
                within(item, inner);
                line.drop(0);
            } else if (node instanceof Element element) {
                element(element, inner);
            } else if (node instanceof TextNode text && !text.isBlank()) {
                line.text(
                        text.getWholeText(),
                        text.sourceRange().startPos(),
                        text.sourceRange().endPos());
            }
        }
        line.end(inner, LineStart.PARAGRAPH);
    }

    /** The lines of preformatted text are its own. */
    private void preformatted(Element element, HtmlContext context) {
        for (TextNode text : element.nodeStream(TextNode.class).toList()) {
            String whole = text.getWholeText();
            int from = text.sourceRange().startPos();
            int to = text.sourceRange().endPos();
            boolean exact = to - from == whole.length();
            int at = 0;
            while (at < whole.length()) {
                int end = whole.indexOf('\n', at);
                int next = end < 0 ? whole.length() : end + 1;
                line.text(whole.substring(at, next), exact ? from + at : from, exact ? from + next : to);
                if (end >= 0) {
                    line.lineBreak(context, from + next);
                }
                at = next;
            }
        }
        line.end(context, LineStart.PARAGRAPH);
    }

    private void inline(Element element, HtmlContext context) {
        int from = element.sourceRange().startPos();
        int to = Math.max(from, element.endSourceRange().endPos());
        Optional<HtmlNotes.Note> note = notes.reference(element);
        if (note.isPresent()) {
            line.note(note.get().marker(), note.get().id(), from, to);
            return;
        }
        if (element.hasAttr("data-note")) {
            ownNote(element, from, to);
            return;
        }
        switch (element.normalName()) {
            case "br" -> line.lineBreak(context, to);
            case "img" -> line.image(images.name(element), element.attr("alt"), from, to);
            case "a" -> link(element, context);
            default -> styled(element, context);
        }
    }

    private void link(Element element, HtmlContext context) {
        if (context.marked()) {
            new HtmlLinks(this, line).read(element, context);
            return;
        }
        String href = element.attr("href").strip();
        Optional<String> cited = OfficialLink.cited(element);
        String before = line.link(cited.orElse(href.startsWith("#") || href.isEmpty() ? line.link("") : href));
        boolean opened = cited.isPresent() && line.open(TextStyle.CITATION);
        children(element, context);
        if (opened) {
            line.close(TextStyle.CITATION);
        }
        line.link(before);
    }

    /** A note mark of a page that this library wrote may look like anything. */
    private void ownNote(Element element, int from, int to) {
        String marker = element.wholeText();
        String note = element.attr("data-note");
        line.note(marker, note.isEmpty() ? "#" + marker : note, from, to);
    }

    private void styled(Element element, HtmlContext context) {
        if (context.marked() && element.hasAttr("data-reference")) {
            link(element, context);
            return;
        }
        Optional<TextStyle> style = HtmlKinds.textStyle(element);
        boolean opened = style.isPresent() && line.open(style.get());
        HtmlLine own = line;
        children(element, context);
        if (opened) {
            own.close(style.get());
        }
    }
}
