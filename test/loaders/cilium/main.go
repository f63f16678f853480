// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// usage: loader-cilium OBJECT...
//
// Loads each object with cilium/ebpf, writes an entry to each map, runs the socket
// filter on datagrams of its own, and reads entries back through the BTF that the
// kernel has for the map. Prints JSON, one line a map and one a program.
//
// Exit status: 0 all as it should be, 1 not, 2 wrong usage, 77 not privileged.
package main

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"os"
	"slices"
	"strings"
	"syscall"
	"unsafe"

	"github.com/cilium/ebpf"
	"github.com/cilium/ebpf/btf"
	"github.com/cilium/ebpf/link"
	"golang.org/x/sys/unix"
)

const (
	datagrams = 3
	length    = 5
	skip      = 77
)

// A line of the report: about a map, a program or, if both are empty, an object.
type line struct {
	Loader      string      `json:"loader"`
	Object      string      `json:"object"`
	Map         string      `json:"map,omitempty"`
	Program     string      `json:"program,omitempty"`
	Verdict     string      `json:"verdict"`
	BTF         *uint32     `json:"btf_id,omitempty"`
	KeyTypeID   *btf.TypeID `json:"btf_key_type_id,omitempty"`
	ValueTypeID *btf.TypeID `json:"btf_value_type_id,omitempty"`
	Entry       *entry      `json:"entry,omitempty"`
	Why         string      `json:"why,omitempty"`
}

type entry struct {
	Key   any `json:"key"`
	Value any `json:"value"`
}

func (l line) print() bool {
	l.Loader = "cilium"
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(l); err != nil {
		panic(err)
	}
	return l.Verdict == "ok"
}

// refuse says in one line why not: of the kernel's log, its end.
func (l line) refuse(err error) bool {
	l.Verdict = "refused"
	l.Why = strings.Join(strings.Fields(err.Error()), " ")
	return l.print()
}

// typeIDs asks the kernel for what package ebpf has no method for: the types of a
// map's key and value.
func typeIDs(m *ebpf.Map) (id uint32, key, value btf.TypeID, err error) {
	var info struct { // struct bpf_map_info
		mapType, id, keySize, valueSize, maxEntries, flags uint32
		name                                               [16]byte
		ifindex, vmlinuxValue                              uint32
		netnsDev, netnsIno                                 uint64
		btfID                                              uint32
		key, value                                         btf.TypeID
		padding                                            uint32
	}
	attributes := struct { // union bpf_attr of BPF_OBJ_GET_INFO_BY_FD
		fd, size uint32
		info     unsafe.Pointer
	}{uint32(m.FD()), uint32(unsafe.Sizeof(info)), unsafe.Pointer(&info)}
	_, _, errno := unix.Syscall(unix.SYS_BPF, unix.BPF_OBJ_GET_INFO_BY_FD,
		uintptr(unsafe.Pointer(&attributes)), unsafe.Sizeof(attributes))
	if errno != 0 {
		return 0, 0, 0, errno
	}
	return info.btfID, info.key, info.value, nil
}

// decode is a value as its BTF describes it: structs of integers.
func decode(t btf.Type, data []byte) any {
	t = btf.UnderlyingType(t)
	if s, ok := t.(*btf.Struct); ok {
		members := make(map[string]any)
		for _, m := range s.Members {
			members[m.Name] = decode(m.Type, data[m.Offset.Bytes():])
		}
		return members
	}
	size, err := btf.Sizeof(t)
	if err != nil || size > 8 {
		return nil
	}
	var number [8]byte
	copy(number[:], data[:size])
	return binary.NativeEndian.Uint64(number[:])
}

// firstEntry is the map's first entry as the kernel's BTF describes it.
func firstEntry(m *ebpf.Map) *entry {
	id, keyID, valueID, err := typeIDs(m)
	if err != nil || id == 0 {
		return nil
	}
	handle, err := btf.NewHandleFromID(btf.ID(id))
	if err != nil {
		return nil
	}
	defer handle.Close()
	spec, err := handle.Spec(nil)
	if err != nil {
		return nil
	}
	keyType, keyErr := spec.TypeByID(keyID)
	valueType, valueErr := spec.TypeByID(valueID)
	key, err := m.NextKeyBytes(nil)
	if keyErr != nil || valueErr != nil || err != nil || key == nil {
		return nil
	}
	value, err := m.LookupBytes(key)
	if err != nil || value == nil {
		return nil
	}
	return &entry{decode(keyType, key), decode(valueType, value)}
}

// writeEntry writes an entry, which has to come back: key 0, and bytes that count
// from 1.
func writeEntry(m *ebpf.Map) error {
	key := make([]byte, m.KeySize())
	value := make([]byte, m.ValueSize())
	for i := range value {
		value[i] = byte(i + 1)
	}
	if err := m.Update(key, value, ebpf.UpdateAny); err != nil {
		return err
	}
	found, err := m.LookupBytes(key)
	if err != nil {
		return err
	}
	if !bytes.Equal(found, value) {
		return errors.New("the entry does not come back")
	}
	return nil
}

// putInner creates an inner map as the outer one's definition says, puts it in,
// and gives back the one that the kernel has there.
func putInner(outer *ebpf.Map, spec *ebpf.MapSpec) (*ebpf.Map, error) {
	if spec.InnerMap == nil {
		return nil, errors.New("the map of maps has no inner map")
	}
	inner, err := ebpf.NewMap(spec.InnerMap)
	if err != nil {
		return nil, err
	}
	defer inner.Close()
	if err := outer.Update(uint32(0), inner, ebpf.UpdateAny); err != nil {
		return nil, err
	}
	return getInner(outer)
}

func getInner(outer *ebpf.Map) (*ebpf.Map, error) {
	var inner *ebpf.Map
	if err := outer.Lookup(uint32(0), &inner); err != nil {
		return nil, err
	}
	return inner, nil
}

func isOuter(m *ebpf.Map) bool {
	return m.Type() == ebpf.ArrayOfMaps || m.Type() == ebpf.HashOfMaps
}

func testMap(path, name string, m *ebpf.Map, spec *ebpf.MapSpec) bool {
	report := line{Object: path, Map: name}
	if isOuter(m) {
		report.Map += ".inner"
		inner, err := putInner(m, spec)
		if err != nil {
			return report.refuse(err)
		}
		defer inner.Close()
		m = inner
	}
	if err := writeEntry(m); err != nil {
		return report.refuse(err)
	}
	id, key, value, err := typeIDs(m)
	if err != nil {
		return report.refuse(err)
	}
	report.BTF, report.KeyTypeID, report.ValueTypeID = &id, &key, &value
	report.Entry = firstEntry(m)
	report.Verdict = "ok"
	if id == 0 || key == 0 || value == 0 {
		report.Verdict = "no-btf"
		report.Why = "the kernel has no BTF for the map"
	}
	return report.print()
}

// trigger runs the socket filter on datagrams of our own.
func trigger(program *ebpf.Program) error {
	pair, err := unix.Socketpair(unix.AF_UNIX, unix.SOCK_DGRAM, 0)
	if err != nil {
		return err
	}
	defer unix.Close(pair[0])
	file := os.NewFile(uintptr(pair[1]), "socket")
	defer file.Close()
	connection, err := net.FileConn(file)
	if err != nil {
		return err
	}
	defer connection.Close()
	if err := link.AttachSocketFilter(connection.(syscall.Conn), program); err != nil {
		return err
	}
	for range datagrams {
		if err := unix.Send(pair[0], []byte("hello")[:length], 0); err != nil {
			return err
		}
	}
	return nil
}

// testProgram runs a program: its events are in the map of that name, or in the
// inner map.
func testProgram(path, name string, program *ebpf.Program, maps map[string]*ebpf.Map) bool {
	report := line{Object: path, Program: name}
	events := maps["events"]
	if outer := maps["outer"]; events == nil && outer != nil {
		inner, err := getInner(outer)
		if err != nil {
			return report.refuse(err)
		}
		defer inner.Close()
		events = inner
	}
	if events == nil {
		return report.refuse(errors.New("no map for the events"))
	}
	if err := trigger(program); err != nil {
		return report.refuse(err)
	}
	// The entry of the test before, if there was one.
	_ = events.Delete(make([]byte, events.KeySize()))
	report.Verdict = "ok"
	report.Entry = firstEntry(events)
	return report.print()
}

func testObject(path string) bool {
	spec, err := ebpf.LoadCollectionSpec(path)
	if err != nil {
		return line{Object: path}.refuse(err)
	}
	collection, err := ebpf.NewCollection(spec)
	if err != nil {
		return line{Object: path}.refuse(err)
	}
	defer collection.Close()
	ok := true
	for _, name := range sorted(collection.Maps) {
		// Maps that stand for .rodata and the like are none of ours.
		if !strings.HasPrefix(name, ".") {
			ok = testMap(path, name, collection.Maps[name], spec.Maps[name]) && ok
		}
	}
	for _, name := range sorted(collection.Programs) {
		ok = testProgram(path, name, collection.Programs[name], collection.Maps) && ok
	}
	return ok
}

func sorted[V any](m map[string]V) []string {
	var names []string
	for name := range m {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// privileged is whether this process may use bpf() at all.
func privileged() bool {
	m, err := ebpf.NewMap(&ebpf.MapSpec{Type: ebpf.Hash, KeySize: 4, ValueSize: 4, MaxEntries: 1})
	if err != nil {
		return !errors.Is(err, unix.EPERM) && !errors.Is(err, unix.ENOSYS)
	}
	m.Close()
	return true
}

func main() {
	if len(os.Args) < 2 || strings.HasPrefix(os.Args[1], "-") {
		fmt.Fprintln(os.Stderr, "usage: loader-cilium OBJECT...")
		if len(os.Args) == 2 && os.Args[1] == "--help" {
			return
		}
		os.Exit(2)
	}
	if !privileged() {
		fmt.Println("skipped: loader-cilium: this process may not use bpf() (it needs root)")
		os.Exit(skip)
	}
	ok := true
	for _, path := range os.Args[1:] {
		ok = testObject(path) && ok
	}
	if !ok {
		os.Exit(1)
	}
}
