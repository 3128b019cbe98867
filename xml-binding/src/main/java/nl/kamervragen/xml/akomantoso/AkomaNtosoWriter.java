package nl.kamervragen.xml.akomantoso;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamervragen.compose.WritingCodes;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.xml.internal.XmlOutput;

/** Writes a document as a {@code debate} (<i>Akoma Ntoso</i>). Stateless. */
final class AkomaNtosoWriter {
    private AkomaNtosoWriter() {}

    static XmlOutput write(Document document) {
        XmlOutput out = new XmlOutput(Akn.RUNNING_TEXT);
        Ids ids = new Ids();
        References references = new References(document, ids);
        NotePlaces notes = new NotePlaces(document, ids);
        BlockWriter blocks = new BlockWriter(out, notes);
        out.start("akomaNtoso").attribute("xmlns", Akn.NAMESPACE).attribute("xmlns:kv", Akn.OWN);
        out.start("debate").attribute("name", "kamervragen").attribute("contains", "originalVersion");
        new MetaWriter(out, document, references).write(notes, new InlineWriter(out, notes, blocks));
        out.start("debateBody");
        for (WrittenQuestions set : document.allWrittenQuestions()) {
            new SetWriter(out, document, set, references, ids, blocks).write();
        }
        if (document.allWrittenQuestions().isEmpty()) {
            out.start("questions").attribute("class", Akn.EMPTY).end();
        }
        out.end().end().end();
        return out;
    }

    /** What a letter holds beside its questions. */
    static List<Diagnostic> losses(Document document) {
        if (!(document instanceof Letter letter)) {
            return List.of();
        }
        return Stream.of(
                        loss("letterhead", letter.letterhead().isPresent()),
                        loss("body", !letter.body().isEmpty()),
                        loss("signatories", !letter.signatories().isEmpty()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Diagnostic> loss(String property, boolean lost) {
        return lost
                ? Optional.of(Diagnostic.of(WritingCodes.LOSS_FIELD)
                        .path("/" + property)
                        .with("property", property)
                        .build())
                : Optional.empty();
    }
}
