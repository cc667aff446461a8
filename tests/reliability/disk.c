/* What a program asks the disk to do under one folder: counted, written down, and made to fail at the n-th call.
 *
 * Preloaded into a victim (victim.py), which calls arm() through ctypes before the operation under test:
 *     arm(folder, log, at, fault, from_then_on)
 *         folder        calls on files in it count; all others pass untouched
 *         log           file to write the calls to, for power cuts; "" writes none
 *         at            the call that fails, counted from 1; 0: none does
 *         fault         'k' the process is killed instead of the call; 'n' there is no room (ENOSPC); 'e' the disk fails (EIO)
 *         from_then_on  every later call fails too
 * stand_still_at(n) names a call before which the process stops until it is sent on: its files are as a kill there leaves them.
 * calls() tells how many there were; mark(n) notes in the log that the program has acknowledged its n-th result.
 *
 * A record of the log: operation (1 byte), length of name, of second name, offset, length of data (4 x int64), then these bytes.
 * Operations: C create, W write, T truncate, S sync a file, D sync a folder, U unlink, R rename, L link, M mkdir, A acknowledged.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

#define FILES 4096
static char folder[PATH_MAX];
static size_t folder_length;
static int log_file = -1;
static long call_count, fail_at;
static unsigned char stands_still[1 << 20]; /* before these calls */
static char fault_kind;
static int sticky;
static char *name_of[FILES]; /* of the open files in the folder, relative to it; "." for the folder itself */

#define REAL(result, name, ...)                          \
    static result (*real)(__VA_ARGS__);                  \
    if (!real) real = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

static void put(const void *bytes, size_t length) {
    while (length) {
        long done = syscall(SYS_write, log_file, bytes, length);
        if (done <= 0) _exit(99);
        bytes = (const char *)bytes + done;
        length -= done;
    }
}

static void note(char op, const char *name, const char *second, int64_t offset, const void *data, int64_t length) {
    if (log_file < 0) return;
    int64_t head[4] = {(int64_t)strlen(name), (int64_t)strlen(second), offset, data ? length : 0};
    put(&op, 1);
    put(head, sizeof head);
    put(name, head[0]);
    put(second, head[1]);
    put(data, head[3]);
}

/* The name of a path relative to the folder, NULL when it is elsewhere. */
static const char *inside(const char *path, char *room) {
    char whole[PATH_MAX];
    if (!folder_length || !path) return NULL;
    if (path[0] != '/') {
        if (!getcwd(whole, sizeof whole)) return NULL;
        size_t used = strlen(whole);
        if (snprintf(whole + used, sizeof whole - used, "/%s", path) >= (int)(sizeof whole - used)) return NULL;
        path = whole;
    }
    if (strncmp(path, folder, folder_length) != 0) return NULL;
    path += folder_length;
    if (*path == '/') path++;
    else if (*path) return NULL;
    snprintf(room, PATH_MAX, "%s", *path ? path : ".");
    return room;
}

static const char *open_name(int number) { return number >= 0 && number < FILES ? name_of[number] : NULL; }

/* Count a call; return the error that it is to fail with, 0 for none. Files that need no disk (-shm) do not count. */
static int fails(const char *name, int needs_room) {
    size_t length = strlen(name);
    if (length > 4 && !strcmp(name + length - 4, "-shm")) return 0;
    call_count++;
    if (call_count < (long)sizeof stands_still && stands_still[call_count]) syscall(SYS_kill, getpid(), SIGSTOP);
    if (!fail_at || !(call_count == fail_at || (sticky && call_count > fail_at))) return 0;
    if (fault_kind == 'k') {
        syscall(SYS_kill, getpid(), SIGKILL);
        for (;;) pause();
    }
    if (fault_kind == 'e') return EIO;
    return needs_room ? ENOSPC : 0;
}

void arm(const char *where, const char *log, long at, char fault, int from_then_on) {
    snprintf(folder, sizeof folder, "%s", where);
    folder_length = strlen(folder);
    call_count = 0, fail_at = at, fault_kind = fault, sticky = from_then_on;
    log_file = *log ? (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600) : -1;
}

void stand_still_at(long n) {
    if (n < (long)sizeof stands_still) stands_still[n] = 1;
}

long calls(void) { return call_count; }

void mark(long n) { note('A', "", "", n, NULL, 0); }

static int there(const char *path) {
    struct stat found;
    return syscall(SYS_newfstatat, AT_FDCWD, path, &found, 0) == 0;
}

static int opening(int (*real)(const char *, int, ...), const char *path, int flags, int mode) {
    char room[PATH_MAX];
    const char *name = inside(path, room);
    if (!name) return real(path, flags, mode);
    int creates = (flags & O_CREAT) && !there(path);
    int cuts = (flags & O_TRUNC) && !creates;
    if (creates || cuts) {
        int error = fails(name, creates);
        if (error) return errno = error, -1;
    }
    int number = real(path, flags, mode);
    if (number < 0 || number >= FILES) return number;
    free(name_of[number]);
    name_of[number] = strdup(name);
    if (creates) note('C', name, "", 0, NULL, 0);
    if (cuts) note('T', name, "", 0, NULL, 0);
    return number;
}

#define OPEN(function)                                                                   \
    int function(const char *path, int flags, ...) {                                     \
        REAL(int, #function, const char *, int, ...);                                    \
        va_list rest;                                                                    \
        va_start(rest, flags);                                                           \
        int mode = va_arg(rest, int);                                                    \
        va_end(rest);                                                                    \
        return opening(real, path, flags, mode);                                         \
    }
OPEN(open)
OPEN(open64)

int close(int number) {
    REAL(int, "close", int);
    if (open_name(number)) free(name_of[number]), name_of[number] = NULL;
    return real(number);
}

#define FAIL_FIRST(name, needs_room)                     \
    if (name) {                                          \
        int error = fails(name, needs_room);             \
        if (error) return errno = error, -1;             \
    }

ssize_t write(int number, const void *data, size_t length) {
    REAL(ssize_t, "write", int, const void *, size_t);
    const char *name = open_name(number);
    FAIL_FIRST(name, 1)
    off_t at = name ? lseek(number, 0, SEEK_CUR) : 0;
    ssize_t done = real(number, data, length);
    if (name && done > 0) note('W', name, "", at, data, done);
    return done;
}

#define PWRITE(function)                                                                 \
    ssize_t function(int number, const void *data, size_t length, off_t at) {            \
        REAL(ssize_t, #function, int, const void *, size_t, off_t);                      \
        const char *name = open_name(number);                                            \
        FAIL_FIRST(name, 1)                                                              \
        ssize_t done = real(number, data, length, at);                                   \
        if (name && done > 0) note('W', name, "", at, data, done);                       \
        return done;                                                                     \
    }
PWRITE(pwrite)
PWRITE(pwrite64)

#define TRUNCATE(function)                                                               \
    int function(int number, off_t size) {                                               \
        REAL(int, #function, int, off_t);                                                \
        const char *name = open_name(number);                                            \
        FAIL_FIRST(name, 0)                                                              \
        int result = real(number, size);                                                 \
        if (name && !result) note('T', name, "", size, NULL, 0);                         \
        return result;                                                                   \
    }
TRUNCATE(ftruncate)
TRUNCATE(ftruncate64)

#define SYNC(function)                                                                   \
    int function(int number) {                                                           \
        REAL(int, #function, int);                                                       \
        const char *name = open_name(number);                                            \
        FAIL_FIRST(name, 0)                                                              \
        int result = real(number);                                                       \
        struct stat found;                                                               \
        if (name && !result && !fstat(number, &found))                                   \
            note(S_ISDIR(found.st_mode) ? 'D' : 'S', name, "", 0, NULL, 0);              \
        return result;                                                                   \
    }
SYNC(fsync)
SYNC(fdatasync)

int unlink(const char *path) {
    REAL(int, "unlink", const char *);
    char room[PATH_MAX];
    const char *name = inside(path, room);
    FAIL_FIRST(name, 0)
    int result = real(path);
    if (name && !result) note('U', name, "", 0, NULL, 0);
    return result;
}

/* Open files follow their names: what was there before is written to under a name of its own, as long as it is open. */
static void follow(const char *name, const char *second) {
    for (int number = 0; number < FILES; number++) {
        if (!name_of[number]) continue;
        int moved = !strcmp(name_of[number], name), replaced = !strcmp(name_of[number], second);
        if (!moved && !replaced) continue;
        char now[PATH_MAX + 8];
        snprintf(now, sizeof now, replaced ? "%s (gone)" : "%s", second);
        free(name_of[number]);
        name_of[number] = strdup(now);
    }
}

int rename(const char *path, const char *to) {
    REAL(int, "rename", const char *, const char *);
    char room[PATH_MAX], other[PATH_MAX];
    const char *name = inside(path, room), *second = inside(to, other);
    FAIL_FIRST(name, 1)
    int result = real(path, to);
    if (name && second && !result) {
        note('R', name, second, 0, NULL, 0);
        follow(name, second);
    }
    return result;
}

int link(const char *path, const char *to) {
    REAL(int, "link", const char *, const char *);
    char room[PATH_MAX], other[PATH_MAX];
    const char *name = inside(path, room), *second = inside(to, other);
    FAIL_FIRST(name, 1)
    int result = real(path, to);
    if (name && second && !result) note('L', name, second, 0, NULL, 0);
    return result;
}

int mkdir(const char *path, mode_t mode) {
    REAL(int, "mkdir", const char *, mode_t);
    char room[PATH_MAX];
    const char *name = there(path) ? NULL : inside(path, room);
    FAIL_FIRST(name, 1)
    int result = real(path, mode);
    if (name && !result) note('M', name, "", 0, NULL, 0);
    return result;
}
