package nl.kamervragen.source;

import java.util.stream.Stream;

/**
 * A block of a source document (<i>bronblok</i>): a {@link Line}, a {@link SourceTable}, a
 * {@link SourceNote} or a {@link SourcePart}.
 */
public sealed interface SourceBlock permits Line, SourceTable, SourceNote, SourcePart {
    /**
     * The lines in it.
     *
     * @return in reading order
     */
    Stream<Line> lines();
}
