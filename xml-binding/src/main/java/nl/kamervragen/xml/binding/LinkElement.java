package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A link (<i>hyperlink</i>). */
@XmlRootElement(name = "link")
class LinkElement extends InlinesElement {
    @XmlAttribute
    @Nullable
    String href;
}
