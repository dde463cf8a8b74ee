package post;

import dev.armature.annotation.CreatedAt;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.Version;
import java.time.Instant;

/** What everything that is stored has. */
public abstract class Stored<I> {

    @PartitionKey
    private I id;

    @Version
    private long version;

    @CreatedAt
    private Instant createdAt;

    public I getId() {
        return id;
    }

    public void setId(I id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public void setCreatedAt(Instant createdAt) {
        this.createdAt = createdAt;
    }
}
