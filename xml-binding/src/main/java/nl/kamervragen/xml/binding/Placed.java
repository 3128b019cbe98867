package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlTransient;
import nl.kamervragen.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/** An element that knows its place (<i>vindplaats</i>), once it has been read. */
@XmlTransient
class Placed {
    /** The start tag, for findings. */
    @XmlTransient
    @Nullable
    SourceSpan tag;

    /** The whole element, for the source map. */
    @XmlTransient
    @Nullable
    SourceSpan whole;
}
