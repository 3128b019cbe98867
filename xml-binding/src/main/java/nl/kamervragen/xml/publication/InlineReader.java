package nl.kamervragen.xml.publication;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.kamervragen.content.Emphasis;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.LineBreak;
import nl.kamervragen.content.Strong;
import nl.kamervragen.content.Subscript;
import nl.kamervragen.content.Superscript;
import nl.kamervragen.content.Text;

/** Reads what stands within a line: every method starts at the start tag of its element and ends at its end tag. */
final class InlineReader {
    private final Source source;
    private final NoteReader notes;
    private final ReferenceReader references;

    InlineReader(Source source, NoteReader notes) {
        this.source = source;
        this.notes = notes;
        this.references = new ReferenceReader(source, this);
    }

    /** All that the current element holds on one line, in no normal form yet. */
    List<Inline> line() throws XMLStreamException {
        List<Inline> line = new ArrayList<>();
        line(line);
        return line;
    }

    private void line(List<Inline> line) throws XMLStreamException {
        for (int event = source.next(); event != END_ELEMENT; event = source.next()) {
            if (Source.isText(event)) {
                line.add(new Text(source.text()));
            } else if (event == START_ELEMENT) {
                read(line);
            }
        }
    }

    /** The current element. */
    void read(List<Inline> line) throws XMLStreamException {
        String name = source.name();
        switch (name) {
            case "nadruk" -> emphasis(source.attribute("type"), line);
            case "sup" -> line.add(new Superscript(line()));
            case "inf", "sub" -> line.add(new Subscript(line()));
            case "br" -> {
                line.add(new LineBreak());
                line(line);
            }
            case "extref" -> references.external(line);
            case "intref" -> line(line);
            case "dossierref" -> references.dossier(line);
            case "noot", "voetnoot" -> line.add(notes.note());
            case "nootref", "voetref" -> line.add(notes.reference());
            default -> other(name, line);
        }
    }

    private void emphasis(String type, List<Inline> line) throws XMLStreamException {
        List<Inline> content = line();
        switch (type) {
            case "vet", "halfvet" -> line.add(new Strong(content));
            case "vetcur", "halfvetcur" -> line.add(new Strong(List.of(new Emphasis(content))));
            case "rom" -> line.addAll(content);
            default -> line.add(new Emphasis(content));
        }
    }

    /** What only says what a word is adds nothing; a block is set apart from the words around it. */
    private void other(String name, List<Inline> line) throws XMLStreamException {
        boolean block = Vocabulary.isBlock(name);
        if (!block && !Vocabulary.isNaming(name)) {
            source.unknown();
        }
        if (block) {
            line.add(new Text(" "));
        }
        line(line);
        if (block) {
            line.add(new Text(" "));
        }
    }
}
