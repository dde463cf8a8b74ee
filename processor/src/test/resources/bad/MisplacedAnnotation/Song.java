package music;

import dev.armature.annotation.*;

@Table(name = "Music")
@Document
record Song(@PartitionKey String artist, String title) {

    @Attribute(name = "y")
    static final String CONSTANT = "";

    @Attribute(name = "Title")
    public String title() {
        return title;
    }

    @Default("0")
    int derived() {
        return 0;
    }
}
