package nl.kamervragen.format.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the notes of a page before it is walked: what a note mark's link points to, and what bears a note's class or
 * role.
 */
final class HtmlNotes {
    private static final Pattern MARKER = Pattern.compile("\\[?\\s*([0-9]{1,3}|\\*{1,3}|[a-z])\\s*[\\])]?");
    private static final Pattern PRINTED = Pattern.compile("[\\[(]?([0-9]{1,3}|\\*{1,3})[\\]).:]?");
    private static final Pattern BACK = Pattern.compile("[↩↑^⬆⏎\\ufe0e\\ufe0f]{1,3}|[Tt]erug.{0,30}");
    private static final String SUPERNOTE = "supernote-note-";
    private static final int LONGEST_MARK = 8;

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<Element, Integer> order = new HashMap<>();
    private final Map<Element, Note> notes = new LinkedHashMap<>();
    private final Map<Element, Note> references = new HashMap<>();
    private final Set<Element> marks = new HashSet<>();
    private final Set<Element> furniture = new HashSet<>();

    private HtmlNotes() {}

    /** A note: where it stands, the id by which runs refer to it, and its bare mark. */
    record Note(String id, String marker, Element container) {}

    static HtmlNotes find(Element root) {
        HtmlNotes found = new HtmlNotes();
        List<Element> links = new ArrayList<>();
        root.stream().forEach(element -> found.collect(element, links));
        if (found.byId.isEmpty() && found.notes.isEmpty()) {
            return found;
        }
        links.forEach(found::link);
        found.notes.values().forEach(found::ownMark);
        return found;
    }

    Optional<Note> noteAt(Element element) {
        return Optional.ofNullable(notes.get(element));
    }

    /** The note that a link's text is the mark of. */
    Optional<Note> reference(Element element) {
        return Optional.ofNullable(references.get(element));
    }

    /** Whether an element prints a note's own mark. */
    boolean isMark(Element element) {
        return marks.contains(element);
    }

    /** Whether an element leads back from a note to the text. */
    boolean isBackLink(Element element) {
        return furniture.contains(element);
    }

    private void collect(Element element, List<Element> links) {
        if (element.attributesSize() == 0 && !element.normalName().equals("li")) {
            return;
        }
        String id = element.id();
        String name = element.attr("name");
        boolean anchor = element.normalName().equals("a");
        if (!id.isEmpty()) {
            byId.putIfAbsent(id, element);
            byId.putIfAbsent(id.startsWith(SUPERNOTE) ? id.substring(SUPERNOTE.length()) : id, element);
        }
        if (anchor && !name.isEmpty()) {
            byId.putIfAbsent(name, element);
        }
        if (anchor && element.attr("href").startsWith("#")) {
            links.add(element);
        }
        if (!id.isEmpty() || anchor) {
            order.put(element, order.size());
        }
        if (isContainer(element)) {
            String own = id.startsWith(SUPERNOTE) ? id.substring(SUPERNOTE.length()) : id;
            notes.put(element, new Note(own.isEmpty() ? "note-" + notes.size() : own, "", element));
        }
    }

    private static boolean isContainer(Element element) {
        if (element.attr("role").equals("doc-footnote")) {
            return true;
        }
        if (!HtmlKinds.isBlock(element) || element.hasClass("note-close")) {
            return false;
        }
        boolean listed = element.normalName().equals("li") && isEndnotes(element.parent());
        return element.hasClass("noot") || listed;
    }

    private static boolean isEndnotes(@Nullable Element list) {
        Element parent = list == null ? null : list.parent();
        return list != null && (list.hasClass("footnotes") || list.attr("role").equals("doc-endnotes"))
                || parent != null
                        && (parent.hasClass("footnotes") || parent.attr("role").equals("doc-endnotes"));
    }

    private void link(Element link) {
        Element target = byId.get(link.attr("href").substring(1));
        String text = link.text().strip();
        if (BACK.matcher(text).matches() && container(link).isPresent()) {
            furniture.add(link);
            return;
        }
        Matcher marker = MARKER.matcher(text);
        if (text.length() > LONGEST_MARK || !marker.matches()) {
            return;
        }
        boolean declared = link.hasClass("nootnum") || link.attr("role").equals("doc-noteref");
        if (target == null) {
            if (declared) {
                references.put(link, new Note("#" + marker.group(1), marker.group(1), link));
            }
            return;
        }
        boolean before = order.getOrDefault(link, 0) < order.getOrDefault(target, Integer.MAX_VALUE);
        if (before && !marks.contains(link)) {
            refer(link, target, marker.group(1), declared);
        }
    }

    private void refer(Element link, Element target, String marker, boolean declared) {
        Optional<Element> known = container(target);
        Element block = known.orElseGet(() -> block(target));
        boolean sure = declared || known.isPresent() || startsWith(block, marker);
        if (!sure || isWithin(link, block)) {
            return;
        }
        Note before = notes.get(block);
        String id = before == null ? link.attr("href").substring(1) : before.id();
        Note note = new Note(id, before == null || before.marker().isEmpty() ? marker : before.marker(), block);
        notes.put(block, note);
        references.put(link, new Note(id, marker, block));
        if (target != block && target.text().strip().length() <= LONGEST_MARK) {
            marks.add(target);
        }
    }

    private static boolean isWithin(Element element, Element block) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at == block) {
                return true;
            }
        }
        return false;
    }

    private Optional<Element> container(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (notes.containsKey(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static Element block(Element target) {
        Element at = target;
        while (!HtmlKinds.isBlock(at) && at.parent() != null) {
            at = at.parent();
        }
        return at;
    }

    private static boolean startsWith(Element block, String marker) {
        String text = block.text().strip();
        String bare = text.startsWith("[") || text.startsWith("(") ? text.substring(1) : text;
        return bare.startsWith(marker) && text.length() > marker.length() + 1;
    }

    private static boolean isOwnMark(Element element) {
        return element.normalName().equals("sup")
                || element.attributesSize() > 0
                        && (element.normalName().equals("span") && element.hasClass("nootnum")
                                || element.hasClass(HtmlBlockWriter.MARKER)
                                || element.hasClass("noot-nr"));
    }

    /** The mark that a note prints before its text. */
    private void ownMark(Note note) {
        Element own = note.container().stream()
                .filter(HtmlNotes::isOwnMark)
                .findFirst()
                .orElse(null);
        if (own == null || own.text().strip().length() > LONGEST_MARK) {
            return;
        }
        Matcher printed = PRINTED.matcher(own.text().strip());
        boolean first = note.container().text().strip().indexOf(own.text().strip()) <= "X Noot ".length();
        boolean declared = own.hasClass("nootnum") || own.hasClass(HtmlBlockWriter.MARKER);
        if (first && (declared || printed.matches())) {
            marks.add(own);
            if (note.marker().isEmpty()) {
                String marker =
                        printed.matches() ? printed.group(1) : own.text().strip();
                notes.put(note.container(), new Note(note.id(), marker, note.container()));
            }
        }
    }
}
