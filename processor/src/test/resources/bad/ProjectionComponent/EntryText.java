package charts;

import dev.armature.annotation.Projection;
import music.Entry;

@Projection(of = Entry.class)
record EntryText(String id, String text) {}
