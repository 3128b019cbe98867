package nl.kamervragen.format.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamervragen.model.PublicationStatus;
import nl.kamervragen.read.marked.MarkedParts;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.Region;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceNote;
import nl.kamervragen.source.SourcePart;
import org.jsoup.nodes.Element;

/**
 * What a page of this library says of its parts: microdata in the words of the JSON contract. Text that bears a property
 * becomes a part, and a value without text is stated by its pointer. Lives for one page.
 */
final class HtmlParts {
    /** Marks the article of a page of this library. */
    static final String ARTICLE = "data-kamervragen";

    /** Names the part of a line that is no property of its own. */
    static final String PART = "data-part";

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

    private final HtmlBlocks blocks;
    private final Map<String, String> declared = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private String path = "";
    private String scope = "";

    HtmlParts(HtmlBlocks blocks) {
        this.blocks = blocks;
    }

    /** Values that the page states, by their pointers. */
    Map<String, String> declared() {
        return declared;
    }

    /** The article, in which all text is marked. */
    void article(Element article, HtmlContext context) {
        List<SourceBlock> content = blocks.part(article, context.inArticle());
        String unedited = PublicationStatus.UNEDITED.code();
        String status = declared("/status").equals(unedited) ? " " + unedited : "";
        blocks.add(new SourcePart(declared("/type"), declared("/chamber") + status, content));
    }

    private String declared(String pointer) {
        return declared.getOrDefault(pointer, "");
    }

    /** Takes an element of the article that marks a part or states a value; false for any other. */
    boolean take(Element element, HtmlContext context) {
        String name = element.normalName();
        if (name.equals("meta")) {
            declared.put(pointer(element.attr("itemprop")), element.attr("content"));
            return true;
        }
        if (element.hasAttr("itemprop")) {
            String property = element.attr("itemprop");
            if (element.hasAttr("itemscope")) {
                item(element, property, context);
            } else {
                value(element, property, context);
            }
            return true;
        }
        if (element.hasAttr(PART)) {
            wrap(element.attr(PART), index(), element, context);
            return true;
        }
        if (name.equals("dt")) {
            wrap(MarkedParts.LABEL, "", element, context);
            return true;
        }
        if (HtmlKinds.headingLevel(element) > 0 && !heading(element).isEmpty()) {
            wrap(heading(element), "", element, context);
            return true;
        }
        return element.hasClass(HtmlBlockWriter.MARKER) || content(element, context);
    }

    private String pointer(String property) {
        String pointer = path + "/" + property;
        return LISTS.contains(property) ? pointer + "/" + (counts.merge(pointer, 1, Integer::sum) - 1) : pointer;
    }

    /** The place in its list of the item around. */
    private String index() {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return scope.equals("signatories") ? last : "";
    }

    private void wrap(String name, String value, Element element, HtmlContext context) {
        blocks.endLine(context);
        blocks.add(new SourcePart(name, value, blocks.part(element, HtmlBlocks.heading(element, context))));
    }

    private void item(Element element, String property, HtmlContext context) {
        String outerPath = path;
        String outerScope = scope;
        path = pointer(property);
        scope = property;
        declared.put(path, "");
        blocks.endLine(context);
        switch (property) {
            case "letterhead", "sender", "response" -> wrap(property, "", element, context);
            case "fields" -> wrap("field", "", element, context);
            case "heading" -> wrap("title", "", element, context);
            case "signatories" -> wrap("signatory", index(), element, context);
            case "writtenQuestions", "moreWrittenQuestions" -> {
                List<SourceBlock> content = blocks.part(element, context);
                blocks.add(new SourcePart(MarkedParts.SET, declared(path + "/notice/kind"), content));
            }
            // Questions, answers and notice are told apart by what stands in them; people are only stated.
            default -> blocks.part(element, context).forEach(blocks::add);
        }
        path = outerPath;
        scope = outerScope;
    }

    private void value(Element element, String property, HtmlContext context) {
        switch (property) {
            case "numbers" -> {
                if (element.hasAttr("value")) {
                    declared.put(pointer(property), element.attr("value"));
                }
                blocks.children(element, context);
            }
            case "body", "introduction", "lead", "explanation" -> wrap(property, "", element, context);
            case "content" -> content(element, scope, context);
            case "label" -> wrap(MarkedParts.LABEL, "", element, context);
            case "marker" -> {
                // The mark of a note is its own, and no text.
            }
            default -> {
                if (element.hasAttr("datetime")) {
                    declared.put(pointer(property), element.attr("datetime"));
                }
                blocks.value(property.equals("lines") ? MarkedParts.VALUE : property, element);
            }
        }
    }

    private void content(Element element, String of, HtmlContext context) {
        switch (of) {
            case "questions" -> wrap("question", "", element, context);
            case "answers" -> wrap("answer", "", element, context);
            case "notice" -> wrap("notice", "", element, context);
            default -> blocks.part(element, context).forEach(blocks::add);
        }
    }

    /** The part that a heading of a part's own is; empty for a subheading in the text. */
    private String heading(Element element) {
        Element parent = element.parent();
        if (parent == null || !parent.normalName().equals("section")) {
            return "";
        }
        return switch (parent.attr("itemprop")) {
            case "questions" -> "questionHeading";
            case "answers" -> "answerHeading";
            case "notice" -> "noticeHeading";
            default -> parent.hasClass("toelichting") ? "explanationHeading" : "";
        };
    }

    /** Blocks that hold others are parts, so that nothing about them is judged by its looks. */
    private boolean content(Element element, HtmlContext context) {
        switch (element.normalName()) {
            case "ul", "ol" -> {
                Element first = element.firstElementChild();
                boolean notes = first != null && first.hasAttr("itemprop");
                if (notes || !element.ownText().isBlank()) {
                    return false;
                }
                list(element, context);
            }
            case "blockquote" -> {
                blocks.endLine(context);
                blocks.add(new SourcePart("quotation", "", blocks.part(element, context.quoted())));
            }
            case "figure" -> {
                Element image = element.firstElementChild();
                wrap("image", image == null ? "" : image.attr("data-name"), element, context);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void list(Element list, HtmlContext context) {
        blocks.endLine(context);
        HtmlContext inner = blocks.listed(list, context);
        HtmlMarkers markers = new HtmlMarkers(list);
        List<SourceBlock> items = new ArrayList<>();
        for (Element item : list.children()) {
            HtmlMarkers.Mark mark = markers.next(item, inner.listLevel());
            items.add(new SourcePart("item", mark.mark().marker(), blocks.item(item, withoutOwn(mark, item), inner)));
        }
        blocks.add(new SourcePart("list", list.normalName().equals("ol") ? "ordered" : "", items));
    }

    /** A mark that stands in an element of its own is left out with it. */
    private static HtmlMarkers.Mark withoutOwn(HtmlMarkers.Mark mark, Element item) {
        Element first = item.firstElementChild();
        boolean own = first != null && first.hasClass(HtmlBlockWriter.MARKER);
        return own ? new HtmlMarkers.Mark(mark.mark(), 0) : mark;
    }

    /** A note with its own id, mark and series; what leads back from it is furniture. */
    SourceNote note(HtmlNotes.Note note, List<SourceBlock> furniture) {
        String outerPath = path;
        String outerScope = scope;
        path = pointer("footnotes");
        scope = "footnotes";
        List<SourceBlock> own = new ArrayList<>();
        for (SourceBlock block : blocks.part(note.container(), HtmlContext.BODY.inArticle())) {
            boolean removed = block instanceof Line line && line.region() != Region.BODY;
            (removed ? furniture : own).add(block);
        }
        Optional<Element> mark = note.container().children().stream()
                .filter(child -> child.hasClass(HtmlBlockWriter.MARKER))
                .findFirst();
        SourceNote result = new SourceNote(
                declared.getOrDefault(path + "/id", note.id()),
                mark.map(Element::wholeText).orElse(note.marker()),
                List.of(new SourcePart(MarkedParts.NOTE, declared(path + "/series"), own)));
        path = outerPath;
        scope = outerScope;
        return result;
    }
}
