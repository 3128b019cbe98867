package nl.kamervragen.xml.akomantoso;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.CitationInline;
import nl.kamervragen.content.Emphasis;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.LineBreak;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Strong;
import nl.kamervragen.content.Subscript;
import nl.kamervragen.content.Superscript;
import nl.kamervragen.content.Text;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.FootnoteSeries;
import nl.kamervragen.reference.CitationKind;
import nl.kamervragen.reference.PublicationId;
import nl.kamervragen.reference.Reference;

/** Reads running text (<i>lopende tekst</i>); elements without a meaning here give their text. */
final class InlineReader {
    private final Cursor cursor;
    private final NotesRead notes;
    private final BlockReader blocks;
    private int set;

    InlineReader(Cursor cursor, NotesRead notes, BlockReader blocks) {
        this.cursor = cursor;
        this.notes = notes;
        this.blocks = blocks;
    }

    /** Notes that do not say of which set they are belong to this one. */
    void enterSet(int index) {
        set = index;
    }

    List<Inline> children() throws XMLStreamException {
        List<Inline> content = new ArrayList<>();
        cursor.content(name -> content.addAll(inline(name)), text -> content.add(new Text(text)));
        return content;
    }

    private List<Inline> inline(String name) throws XMLStreamException {
        switch (name) {
            case "i" -> {
                return List.of(new Emphasis(children()));
            }
            case "b" -> {
                return List.of(new Strong(children()));
            }
            case "sup" -> {
                return List.of(new Superscript(children()));
            }
            case "sub" -> {
                return List.of(new Subscript(children()));
            }
            case "a" -> {
                String href =
                        cursor.own("href").or(() -> cursor.attribute("href")).orElse("");
                return List.of(new Link(href, children()));
            }
            case "ref" -> {
                return List.of(reference());
            }
            case "eol", "br" -> {
                cursor.skip();
                return List.of(new LineBreak());
            }
            case "authorialNote" -> {
                return List.of(note());
            }
            case "noteRef" -> {
                String target = cursor.attribute("href").orElse("").replaceFirst("^#", "");
                NoteReference reference = new NoteReference(
                        notes.idOf(target), cursor.attribute("marker").orElse(""));
                cursor.skip();
                return List.of(reference);
            }
            case "img" -> {
                return List.of(new Text(blocks.image().alt()));
            }
            case "span" -> {
                return span();
            }
            default -> {
                return children();
            }
        }
    }

    private List<Inline> span() throws XMLStreamException {
        if (!cursor.attribute("class").equals(Optional.of(Akn.NOTE_MARK))) {
            return children();
        }
        String note = cursor.own("note").orElse("");
        return List.of(new NoteReference(note, cursor.text()));
    }

    /** A reference to a publication that is known is a citation, any other a link. */
    private Inline reference() throws XMLStreamException {
        String href = cursor.attribute("href").orElse("");
        Optional<String> kind = cursor.own("kind");
        Optional<String> reference = cursor.own("reference");
        if (kind.isPresent() && reference.isPresent()) {
            return new CitationInline(kind.get(), reference.get(), cursor.text());
        }
        String path = href.startsWith(Akn.DOCUMENTS) ? href.substring(Akn.DOCUMENTS.length()) : "";
        String id = path.replaceFirst("/", "-");
        Optional<CitationKind> known = PublicationId.tryParse(id)
                .value()
                .map(PublicationId::specific)
                .filter(specific -> !(specific instanceof PublicationId))
                .map(Reference::kind);
        return known.isPresent()
                ? new CitationInline(known.get().code(), id, cursor.text())
                : new Link(href, children());
    }

    /** Reads the note in the current element, and gives the mark that stands at its place. */
    NoteReference note() throws XMLStreamException {
        SourceSpan start = cursor.span();
        String marker = cursor.attribute("marker").orElse("");
        String noteMarker = cursor.own("marker").orElse(marker);
        String id = cursor.own("id").orElseGet(notes::nextId);
        int ofSet = cursor.ownNumber("set").orElse(set);
        int index = cursor.ownNumber("index").orElse(notes.size(ofSet));
        Optional<FootnoteSeries> series = cursor.own("series").flatMap(InlineReader::series);
        notes.name(cursor.attribute("eId").orElse(""), id);
        List<Block> content = blocks.children();
        Footnote note = Footnote.builder()
                .id(id)
                .marker(noteMarker)
                .series(series)
                .content(content)
                .build();
        notes.add(ofSet, index, note, start.to(cursor.span()));
        return new NoteReference(id, marker);
    }

    private static Optional<FootnoteSeries> series(String code) {
        return Arrays.stream(FootnoteSeries.values())
                .filter(series -> series.code().equals(code))
                .findFirst();
    }
}
