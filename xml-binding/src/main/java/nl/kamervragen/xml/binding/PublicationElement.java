package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A publication (<i>officiële publicatie</i>). */
@XmlRootElement(name = "publication")
class PublicationElement extends Placed {
    @XmlAttribute
    @Nullable
    String version;

    @XmlAttribute
    @Nullable
    String chamber;

    @XmlAttribute
    @Nullable
    String id;

    @XmlAttribute
    @Nullable
    String sessionYear;

    @XmlAttribute
    @Nullable
    String number;

    @XmlAttribute
    @Nullable
    String status;

    @XmlElement
    @Nullable
    SetElement writtenQuestions;

    @XmlElement
    List<SetElement> moreWrittenQuestions = new ArrayList<>();
}
