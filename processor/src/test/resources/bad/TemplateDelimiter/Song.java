package music;

import dev.armature.annotation.*;
import java.time.Instant;

@Table(partitionKey = "PK", sortKey = "SK")
@Key(partition = "{artist}%{title}", sort = "{at}|{title}")
record Song(String artist, String title, Instant at) {}

@Table(partitionKey = "PK", sortKey = "SK")
@Key(partition = "{artist}|{title}", sort = "{title}:{track:3}")
record Track(String artist, String title, int track) {}
