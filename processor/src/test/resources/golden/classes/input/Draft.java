package post;

import dev.armature.annotation.Ignore;
import dev.armature.annotation.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A bean: fields that are inherited, getters in three forms, and a field that is not stored. */
@Table(name = "Drafts")
public class Draft extends Stored<String> {

    private @Nullable String subject;
    private boolean urgent;
    private Address recipient;

    @Ignore
    private int timesOpened;

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
    }

    public Address recipient() {
        return recipient;
    }

    public void setRecipient(Address recipient) {
        this.recipient = recipient;
    }

    public int getTimesOpened() {
        return timesOpened;
    }

    public Optional<String> firstWord() {
        return Optional.ofNullable(subject).map(text -> text.split(" ")[0]);
    }
}
