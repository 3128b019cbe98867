package nl.kamervragen.format.writing;

import nl.kamervragen.model.Document;
import nl.kamervragen.reference.Chamber;

/**
 * What every part of a writer needs (<i>schrijfcontext</i>). Lives for one document; not thread-safe.
 *
 * @param notes the document's notes
 * @param losses takes what is lost
 * @param chamber the document's chamber
 */
public record WritingContext(NoteIndex notes, Losses losses, Chamber chamber) {
    /**
     * For one document.
     *
     * @param document the document
     * @param losses takes what is lost
     */
    public WritingContext(Document document, Losses losses) {
        this(new NoteIndex(document), losses, document.chamber());
    }
}
