package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question or an answer (<i>vraag, antwoord</i>). It is no {@link BlocksElement}, for JAXB writes inherited elements
 * first and the lead stands above the text.
 */
class EntryElement extends Placed {
    @XmlAttribute
    @Nullable
    String numbers;

    @XmlElement
    @Nullable
    BlocksElement lead;

    @XmlElements({
        @XmlElement(name = "paragraph", type = ParagraphElement.class),
        @XmlElement(name = "subheading", type = SubheadingElement.class),
        @XmlElement(name = "list", type = ListElement.class),
        @XmlElement(name = "table", type = TableElement.class),
        @XmlElement(name = "quotation", type = QuotationElement.class),
        @XmlElement(name = "image", type = ImageElement.class)
    })
    List<Placed> blocks = new ArrayList<>();
}
