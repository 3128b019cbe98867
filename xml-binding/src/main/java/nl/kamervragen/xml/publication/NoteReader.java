package nl.kamervragen.xml.publication;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.FootnoteSeries;

/** Reads notes where they stand: the note goes to the notes, its mark stays in the line. */
final class NoteReader {
    private static final Pattern MARK = Pattern.compile("[\\[(]?\\^?\\s*([^\\s\\[\\]()]{1,12}?)\\s*[\\])]?[.:]?");

    private final Source source;
    private final Notes notes;
    private final BlockReader blocks;

    NoteReader(Source source, Notes notes, BlockReader blocks) {
        this.source = source;
        this.notes = notes;
        this.blocks = blocks;
    }

    NoteReference note() throws XMLStreamException {
        SourceSpan start = source.span();
        String id = notes.idOf(source.attribute("id"));
        boolean table = source.attribute("type").equals("tabel");
        StringBuilder number = new StringBuilder();
        Passage content = new Passage();
        blocks.content(content, inside -> {
            if (!inside.name().equals("noot.nr") || number.length() > 0) {
                return false;
            }
            number.append(inside.elementText());
            return true;
        });
        String marker = bare(number.toString()).orElse(id.substring(1));
        notes.add(
                Footnote.builder()
                        .id(id)
                        .marker(marker)
                        .series(table ? Optional.of(FootnoteSeries.TABLE) : Optional.empty())
                        .content(content.blocks())
                        .build(),
                start.to(source.span()));
        return new NoteReference(id, marker);
    }

    NoteReference reference() throws XMLStreamException {
        String target = source.attribute("refid");
        Optional<String> id = target.isEmpty() ? Optional.empty() : notes.referred(target);
        Optional<String> printed = bare(source.elementText());
        String marker = printed.or(() -> id.flatMap(notes::marker))
                .orElse(id.map(known -> known.substring(1)).orElse("*"));
        return new NoteReference(id.orElse(""), marker);
    }

    private static Optional<String> bare(String number) {
        Matcher matcher = MARK.matcher(number.strip());
        if (matcher.matches()) {
            return Optional.of(matcher.group(1));
        }
        return number.isBlank() ? Optional.empty() : Optional.of(number.strip());
    }
}
