package nl.kamervragen.format.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamervragen.source.TextStyle;

/** Reads what stands in a paragraph: runs, links, fields, notes, images, boxes. Lives for one part. */
final class InlineReader {
    private static final Set<String> PROPERTIES =
            Set.of("pPr", "rPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "fldData", "m:ctrlPr", "m:rPr");

    private final WordReading reading;
    private final String part;
    private final Fields fields = new Fields();
    private List<Piece> pieces = new ArrayList<>();
    private Look paragraph = Look.PLAIN;

    InlineReader(WordReading reading, String part) {
        this.reading = reading;
        this.part = part;
    }

    List<Piece> read(WordNode node, Look paragraphLook) {
        pieces = new ArrayList<>();
        paragraph = paragraphLook;
        node.children().forEach(child -> inline(child, ""));
        fields.endParagraph();
        return pieces;
    }

    private void inline(WordNode node, String link) {
        switch (node.name()) {
            case "r", "m:r" -> run(node, link);
            case "hyperlink" -> all(node, link(node));
            case "fldSimple" -> {
                String target = Fields.target(node.attribute("instr"));
                all(node, target.isEmpty() ? link : target);
            }
            case "ins", "moveTo" -> {
                reading.revisions().insertion(reading.here());
                all(node, link);
            }
            case "del", "moveFrom" -> reading.revisions().deletion(reading.here());
            case "mc:AlternateContent" -> chosen(node).children().forEach(child -> inline(child, link));
            case "drawing", "pict", "object" -> drawing(node, "");
            default -> {
                if (!PROPERTIES.contains(node.name())) {
                    all(node, link);
                }
            }
        }
    }

    private void all(WordNode node, String link) {
        node.children().forEach(child -> inline(child, link));
    }

    private String link(WordNode node) {
        return reading.word()
                .relationship(part, node.attribute("r:id"))
                .filter(WordPackage.Relationship::external)
                .map(WordPackage.Relationship::target)
                .orElse(
                        node.attribute("anchor").startsWith(PartLinks.NOTE_ANCHOR)
                                ? "#" + node.attribute("anchor")
                                : "");
    }

    /** Of two forms of the same content only one is shown: the newer one, unless it is empty. */
    static WordNode chosen(WordNode alternatives) {
        return alternatives
                .child("mc:Choice")
                .filter(choice -> !choice.children().isEmpty())
                .orElseGet(() -> alternatives.childOrNone("mc:Fallback"));
    }

    private void run(WordNode run, String link) {
        WordNode properties = run.childOrNone("rPr");
        WordStyles.Style style =
                reading.styles().character(properties.childOrNone("rStyle").value());
        Look look = Look.of(properties).over(style.look().within(paragraph));
        Optional<String> codes = RunStyles.codes(style.name());
        if (codes.isPresent()) {
            coded(run, codes.get(), look, link);
            return;
        }
        List<WordNode> children = run.children();
        for (int i = 0; i < children.size(); i++) {
            WordNode child = children.get(i);
            boolean note = child.is("footnoteReference") || child.is("endnoteReference");
            if (note && child.attribute("customMarkFollows").matches("1|true|on")) {
                note(child, text(children.subList(i + 1, children.size())).strip());
                return;
            }
            content(child, look, link);
        }
    }

    /** A run of this library that says more than its look does. */
    private void coded(WordNode run, String codes, Look look, String link) {
        Set<TextStyle> styles = new LinkedHashSet<>(RunStyles.styles(codes));
        styles.removeIf(style -> style == TextStyle.BOLD && !look.styles().contains(style)
                || style == TextStyle.ITALIC && !look.styles().contains(style));
        boolean mark = codes.indexOf(RunStyles.MARK) >= 0;
        boolean note = run.children().stream().anyMatch(child -> child.is("footnoteReference"));
        String text = text(run.children());
        if (codes.indexOf(RunStyles.BREAK) >= 0) {
            pieces.add(new Piece.Break());
            pieces.add(new Piece.Shown("", styles, link, "", ""));
        } else if (note) {
            WordNode reference = run.childOrNone("footnoteReference");
            noted(reference, reference.attribute("customMarkFollows").isEmpty() ? "" : text.strip(), styles, link);
        } else if (codes.indexOf(RunStyles.SEPARATOR) >= 0) {
            styles.add(TextStyle.LITERAL);
            pieces.add(new Piece.Shown("", styles, "", "", ""));
        } else if (mark) {
            String id = link.startsWith("#" + PartLinks.NOTE_ANCHOR)
                    ? PartLinks.NOTE_ID + link.substring(1 + PartLinks.NOTE_ANCHOR.length())
                    : "-";
            pieces.add(new Piece.Shown(text, styles, styles.contains(TextStyle.LINK) ? link : "", id, ""));
        } else {
            pieces.add(new Piece.Shown(text, styles, link, "", ""));
        }
    }

    private static String text(List<WordNode> nodes) {
        StringBuilder text = new StringBuilder();
        nodes.forEach(node -> text.append(
                node.is("sym") ? Symbols.symbol(node.attribute("char")) : node.is("tab") ? "\t" : node.text()));
        return text.toString();
    }

    private void content(WordNode node, Look look, String link) {
        switch (node.name()) {
            case "t", "m:t" -> show(node.text(), look, link);
            case "tab", "ptab" -> show("\t", look, link);
            case "noBreakHyphen" -> show("-", look, link);
            case "sym" -> show(Symbols.symbol(node.attribute("char")), look, link);
            case "br" ->
                pieces.add(node.attribute("type").equals("page") ? new Piece.PageBreak(false) : new Piece.Break());
            case "cr" -> pieces.add(new Piece.Break());
            case "lastRenderedPageBreak" -> pieces.add(new Piece.PageBreak(true));
            case "fldChar" -> fields.mark(node.attribute("fldCharType"));
            case "instrText" -> fields.instruction(node.text());
            case "footnoteReference", "endnoteReference" -> note(node, "");
            case "commentReference" -> reading.revisions().comment(reading.here());
            case "mc:AlternateContent" -> chosen(node).children().forEach(child -> content(child, look, link));
            case "drawing", "pict", "object" -> drawing(node, "");
            case "ruby" -> all(node.childOrNone("rubyBase"), link);
            default -> {
                // A soft hyphen, the mark of a note within the note, deleted text: nothing that is shown.
            }
        }
    }

    private void show(String text, Look look, String link) {
        if (text.isEmpty() || look.isHidden() || !fields.isShown()) {
            return;
        }
        String target = fields.link();
        String shownLink = target.isEmpty() ? link : target;
        Piece.Shown next = new Piece.Shown(text, look.styles(), shownLink.startsWith("#") ? "" : shownLink, "", "");
        int last = pieces.size() - 1;
        if (last >= 0
                && pieces.get(last) instanceof Piece.Shown before
                && before.isLike(next)
                && !before.text().isEmpty()) {
            pieces.set(last, new Piece.Shown(before.text() + text, before.styles(), before.link(), "", ""));
        } else {
            pieces.add(next);
        }
    }

    private void note(WordNode reference, String customMark) {
        noted(reference, customMark, Set.of(), "");
    }

    private void noted(WordNode reference, String customMark, Set<TextStyle> styles, String link) {
        String id = reading.notes().refer(reference.name(), reference.attribute("id"), customMark);
        if (!id.isEmpty()) {
            pieces.add(new Piece.Shown("", styles, styles.contains(TextStyle.LINK) ? link : "", id, ""));
        }
    }

    /** Boxes and images, however deep in groups and canvases. */
    private void drawing(WordNode node, String outerText) {
        String alternative = node.children().stream()
                .filter(child -> child.is("x:docPr"))
                .map(child -> child.attribute("descr"))
                .findFirst()
                .orElse(node.attribute("alt").isEmpty() ? outerText : node.attribute("alt"));
        for (WordNode child : node.children()) {
            switch (child.name()) {
                case "txbxContent" -> pieces.add(new Piece.Box(child));
                case "mc:AlternateContent" -> drawing(chosen(child), alternative);
                case "a:blip" -> image(child.attribute("r:embed"), alternative);
                case "v:imagedata" -> image(child.attribute("r:id"), alternative);
                default -> drawing(child, alternative);
            }
        }
    }

    private void image(String relationship, String alternative) {
        reading.image(part, relationship)
                .ifPresent(name -> pieces.add(new Piece.Shown(alternative.strip(), Set.of(), "", "", name)));
    }
}
